/** A text as it is meant, and where in the text as it is written each of its units begins and ends. */
export interface Unescaped {
  readonly text: string;
  startOf(place: number): number;
  endOf(place: number): number;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

// A key in a text may be broken into lines, or lie in a text of wider units.
const blank = String.raw`[\s\0\u00ad\u200b-\u200f\u2060\ufeff]+|\\+[rnt]`;
const code = String.raw`\\+u\{0{0,8}([0-9a-f]{1,6})\}|\\+u([0-9a-f]{4})|\\+x([0-9a-f]{2})|%(?:25)*([0-9a-f]{2})|&#x0{0,8}([0-9a-f]{1,6});`;
const escapes = new RegExp(String.raw`${code}|&#0{0,8}(\d{1,7});|&(amp|lt|gt|quot|apos);|${blank}|\\+`, "gi");

// What is escaped again and again is escaped by software, which stops sooner.
const mostOften = 4;

function meantBy([, ...groups]: RegExpExecArray): string {
  const name = groups[6];
  if (name !== undefined) return named[name.toLowerCase()] ?? "";
  const hex = groups.slice(0, 5).find((group) => group !== undefined);
  const digits = groups[5];
  const point = hex === undefined ? Number(digits ?? Number.NaN) : Number.parseInt(hex, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}

/** One layer of escapes taken off, with the place of each unit in the text before. */
function unescapeOnce(text: string): { readonly text: string; readonly starts: Int32Array } {
  const starts = new Int32Array(text.length + 1);
  const pieces: string[] = [];
  let [from, length] = [0, 0];
  function keep(piece: string, start: number, step: number): void {
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit++) starts[length++] = start + unit * step;
  }
  escapes.lastIndex = 0;
  for (let found = escapes.exec(text); found; found = escapes.exec(text)) {
    keep(text.slice(from, found.index), from, 1);
    keep(meantBy(found), found.index, 0);
    from = escapes.lastIndex;
  }
  keep(text.slice(from), from, 1);
  starts[length] = text.length;
  return { text: pieces.join(""), starts };
}

/**
 * A text without its escapes, those of JSON, addresses and HTML, however often they were made, and without blanks. The
 * same is made of a text whether it was escaped or not, so two texts are compared in it.
 */
export function unescapeText(text: string): Unescaped {
  const layers: Int32Array[] = [];
  let current = text;
  for (let count = 0; count < mostOften; count++) {
    const next = unescapeOnce(current);
    if (next.text === current) break;
    layers.push(next.starts);
    current = next.text;
  }
  const startOf = (place: number) => layers.reduceRight((at, starts) => starts[at] ?? text.length, place);
  return {
    text: current,
    startOf,
    // What is dropped behind a unit belongs to nobody.
    endOf: (place) => (place === 0 ? 0 : endOfUnit(text, startOf(place - 1), startOf(place))),
  };
}

/** Where a unit ends that is written from `start`, when the next begins at `next`: blanks behind it are not its own. */
function endOfUnit(text: string, start: number, next: number): number {
  let end = next;
  while (end > start + 1 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
