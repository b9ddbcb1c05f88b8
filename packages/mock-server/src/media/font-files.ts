import unicode from "@fontsource/zcool-xiaowei/unicode.json" with { type: "json" };

const ranges: readonly (readonly [string, readonly (readonly [number, number])[]])[] = Object.entries(unicode).map(
  ([subset, list]) => [
    subset.replaceAll(/[[\]]/g, ""),
    list.split(",").map((range) => {
      const [first = "", last = first] = range.replace("U+", "").split("-");
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    }),
  ],
);

/** The parts of the font that hold the characters of a text, as specifiers. A character of no part is not drawn. */
export function fontFilesFor(text: string): readonly string[] {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  return ranges
    .filter(([, list]) => points.some((point) => list.some(([first, last]) => point >= first && point <= last)))
    .map(([subset]) => `@fontsource/zcool-xiaowei/files/zcool-xiaowei-${subset}-400-normal.woff2`);
}
