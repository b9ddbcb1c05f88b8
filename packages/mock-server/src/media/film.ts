import { randomOf } from "../random/random.ts";
import { fromBase64 } from "./base64.ts";
import { joinBytes } from "./join-bytes.ts";
import type { Film } from "./media-address.ts";
import { mp4Boxes } from "./mp4-boxes.ts";

/** The sizes in which there are films, in pixels. Source: `size` of createVideo. */
export const filmSizes = ["1280x720", "720x1280", "1024x1792", "1792x1024"] as const;

/** Width and height of a film. */
export type FilmSize = (typeof filmSizes)[number];

const loops: Readonly<Record<FilmSize, () => Promise<{ readonly base64: string }>>> = {
  "1280x720": () => import("../../generated/film-1280x720.js"),
  "720x1280": () => import("../../generated/film-720x1280.js"),
  "1024x1792": () => import("../../generated/film-1024x1792.js"),
  "1792x1024": () => import("../../generated/film-1792x1024.js"),
};

/** Longest film, in seconds: a film goes with any song, and the longest of those that is documented takes eight minutes. */
export const longestFilm = 600;

/** A loop taken apart: what a film begins with, and a second each. */
interface Loop {
  readonly head: Uint8Array<ArrayBuffer>;
  readonly seconds: readonly Uint8Array<ArrayBuffer>[];
}

/** Where the duration stands in a box, and how many of its units are a second. Source: ISO/IEC 14496-12 §8. */
const durations: Readonly<Record<string, { readonly at: number; readonly second: number }>> = {
  mvhd: { at: 24, second: 1000 },
  tkhd: { at: 28, second: 1000 },
  mdhd: { at: 24, second: 12_000 },
};

function takeApart(bytes: Uint8Array<ArrayBuffer>): Loop {
  const starts = [...mp4Boxes(bytes)].flatMap(({ type, start }) => (type === "moof" || type === "mfra" ? [start] : []));
  const seconds = starts.slice(1).map((end, index) => bytes.slice(starts[index], end));
  return { head: bytes.slice(0, starts[0]), seconds };
}

/** The beginning of a film that says how long it is. */
function headOf({ head }: Loop, seconds: number): Uint8Array {
  const copy = head.slice();
  const view = new DataView(copy.buffer);
  for (const { type, start } of mp4Boxes(copy)) {
    const duration = durations[type];
    if (duration) view.setUint32(start + duration.at, seconds * duration.second);
  }
  return copy;
}

/** A second of a film in its place: its number and the time it begins at are changed. */
function placed(second: Uint8Array<ArrayBuffer>, index: number): Uint8Array {
  const copy = second.slice();
  const view = new DataView(copy.buffer);
  for (const { type, start } of mp4Boxes(copy)) {
    if (type === "mfhd") view.setUint32(start + 12, index + 1);
    if (type === "tfdt") view.setBigUint64(start + 12, BigInt(index) * 12_000n);
  }
  return copy;
}

/** Whether there is a film of this size and length. */
export function isFilm({ width, height, seconds }: Pick<Film, "width" | "height" | "seconds">): boolean {
  const size: string = `${width}x${height}`;
  return filmSizes.some((one) => one === size) && Number.isInteger(seconds) && seconds >= 1 && seconds <= longestFilm;
}

/** An MP4, H.264 without sound, of one of `filmSizes`: a loop of six seconds that begins where the seed says. */
export async function filmOf(size: FilmSize, seconds: number, seed: string): Promise<Uint8Array> {
  const { base64 } = await loops[size]();
  const loop = takeApart(fromBase64(base64));
  const first = randomOf(seed).integer(0, loop.seconds.length - 1);
  const parts = Array.from({ length: seconds }, (_, index) => {
    const second = loop.seconds[(first + index) % loop.seconds.length];
    return second ? placed(second, index) : new Uint8Array();
  });
  return joinBytes([headOf(loop, seconds), ...parts]);
}
