import { type Random, randomOf } from "../random/random.ts";
import { captionOf } from "./caption.ts";
import { linesOf, widthOf } from "./lines.ts";
import type { Picture } from "./picture.ts";

/** Distance between two lines, as a multiple of the size of the font. */
const lineHeight = 1.3;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function gradient(random: Random, hue: number): string {
  return `<defs><linearGradient id="sky" gradientTransform="rotate(${random.integer(0, 90)} 0.5 0.5)">
<stop offset="0" stop-color="hsl(${hue},65%,32%)"/><stop offset="1" stop-color="hsl(${(hue + 60) % 360},70%,58%)"/>
</linearGradient></defs><rect width="100%" height="100%" fill="url(#sky)"/>`;
}

function disc(random: Random, hue: number, { width, height }: Picture): string {
  const [x, y] = [random.integer(0, width), random.integer(0, height)];
  const radius = (random.integer(12, 42) / 100) * Math.max(width, height);
  const color = `hsl(${(hue + random.integer(290, 430)) % 360},70%,${random.integer(45, 75)}%)`;
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}" fill-opacity="0.35"/>`;
}

/** Rows of letters on a dark plate, as large as fits. */
function lettering(rows: readonly string[], { width, height }: Picture): string {
  const widest = Math.max(...rows.map(widthOf)) + 1;
  const plateHeight = rows.length * lineHeight + 0.6;
  const font = Math.min((width * 0.9) / widest, (height * 0.8) / plateHeight, Math.min(width, height) / 7);
  const texts = rows.map((row, index) => {
    const y = height / 2 + ((index - (rows.length - 1) / 2) * lineHeight + 0.35) * font;
    return `<text x="${width / 2}" y="${y}">${escaped(row)}</text>`;
  });
  const [x, y] = [(width - widest * font) / 2, (height - plateHeight * font) / 2];
  return `<rect x="${x}" y="${y}" width="${widest * font}" height="${plateHeight * font}" rx="${font / 2}" fill-opacity="0.45"/>
<g font-size="${font}" text-anchor="middle" fill="#fff">${texts.join("")}</g>`;
}

/** A picture as SVG: coloured discs that follow from prompt and seed, on them the beginning of the prompt and the size. */
export function pictureSvg(picture: Picture): string {
  const { prompt, width, height, seed } = picture;
  const caption = captionOf(prompt);
  const random = randomOf(seed, caption);
  const hue = random.integer(0, 359);
  const discs = Array.from({ length: 6 }, () => disc(random, hue, picture));
  // Long prompts become several lines, the more of them the narrower the picture is.
  const lines = linesOf(caption, Math.max(6, Math.sqrt((widthOf(caption) * 3 * width) / height)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
${gradient(random, hue)}${discs.join("")}${lettering([...lines, `${width}x${height}`], picture)}</svg>`;
}
