/** Characters that are as wide as they are high. */
const wide =
  /[\u{2e80}-\u{a4cf}\u{ac00}-\u{d7af}\u{f900}-\u{faff}\u{fe30}-\u{fe4f}\u{ff00}-\u{ff60}\u{1f000}-\u{3ffff}]/u;

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** About how wide a text is, as a multiple of the size of its font. */
export function widthOf(text: string): number {
  return Array.from(text, (character) => (wide.test(character) ? 1 : 0.56)).reduce((sum, width) => sum + width, 0);
}

/** Splits a text between words into lines that are hardly wider than this. */
export function linesOf(text: string, widest: number): readonly string[] {
  const lines = [""];
  for (const { segment } of words.segment(text)) {
    const line = (lines.at(-1) ?? "") + segment;
    if (widthOf(line.trim()) <= widest) lines[lines.length - 1] = line;
    else lines.push(segment);
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}
