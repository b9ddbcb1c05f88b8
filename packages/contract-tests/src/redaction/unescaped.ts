/** A text without some of its escapes, and where in the text as it is written each of its units begins and ends. */
export interface Unescaped {
  readonly text: string;
  startOf(place: number): number;
  endOf(place: number): number;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

// A key in a text may be broken into lines, or lie in a text of wider units.
const blank = String.raw`[\s\0\u00ad\u200b-\u200f\u2060\ufeff]+|\\{1,32}[rnt]`;
const code = String.raw`\\{1,32}u\{0{0,8}([0-9a-f]{1,6})\}|\\{1,32}u([0-9a-f]{4})|\\{1,32}x([0-9a-f]{2})|%(?:25){0,16}([0-9a-f]{2})|&#x0{0,8}([0-9a-f]{1,6});`;
const escapes = new RegExp(String.raw`${code}|&#0{0,8}(\d{1,7});|&(amp|lt|gt|quot|apos);|${blank}|\\([^\s\0])?`, "gi");

// Whether anything may be one of them, which is told at once.
const escaping = /[\\%&\s\0\u00ad\u200b-\u200f\u2060\ufeff]/;

// What is escaped again and again is escaped by software, which stops sooner.
const mostOften = 8;

function meantBy([, ...groups]: RegExpExecArray): string {
  const sign = groups[7];
  if (sign !== undefined) return sign;
  const name = groups[6];
  if (name !== undefined) return named[name.toLowerCase()] ?? "";
  const hex = groups.slice(0, 5).find((group) => group !== undefined);
  const digits = groups[5];
  const point = hex === undefined ? Number(digits ?? Number.NaN) : Number.parseInt(hex, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}

/** One layer of escapes taken off. */
interface Layer {
  readonly text: string;
  /** Place, in the text before, of a place in this one. */
  startOf(place: number): number;
}

/** The last of ascending numbers that is not above another. */
function lastUpTo(numbers: readonly number[], highest: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= highest) low = middle;
    else high = middle - 1;
  }
  return low;
}

function unescapeOnce(text: string): Layer | undefined {
  if (!escaping.test(text)) return undefined;
  const pieces: string[] = [];
  // Where each piece begins here and before, one piece as it was and one escape in turns.
  const [here, before]: [number[], number[]] = [[], []];
  let [from, length] = [0, 0];
  function keep(piece: string, start: number): void {
    pieces.push(piece);
    here.push(length);
    before.push(start);
    length += piece.length;
  }
  escapes.lastIndex = 0;
  for (let found = escapes.exec(text); found; found = escapes.exec(text)) {
    keep(text.slice(from, found.index), from);
    keep(meantBy(found), found.index);
    from = escapes.lastIndex;
  }
  if (pieces.length === 0) return undefined;
  keep(text.slice(from), from);
  function startOf(place: number): number {
    if (place >= length) return text.length;
    const at = lastUpTo(here, place);
    const isEscape = at % 2 === 1;
    return (before[at] ?? 0) + (isEscape ? 0 : place - (here[at] ?? 0));
  }
  return { text: pieces.join(""), startOf };
}

/**
 * A text as it is written, then without one layer after another of its escapes, those of JSON, addresses and HTML, and
 * without blanks. A text has the layers of each text that it was escaped from.
 */
export function unescapeText(text: string): readonly Unescaped[] {
  const found: Unescaped[] = [{ text, startOf: (place) => place, endOf: (place) => place }];
  for (let last = found[0]; last && found.length <= mostOften; ) {
    const [layer, outer] = [unescapeOnce(last.text), last];
    if (!layer) break;
    const startOf = (place: number) => outer.startOf(layer.startOf(place));
    // What is dropped behind a unit belongs to nobody.
    const endOf = (place: number) => (place === 0 ? 0 : endOfUnit(text, startOf(place - 1), startOf(place)));
    last = { text: layer.text, startOf, endOf };
    found.push(last);
  }
  return found;
}

/** Where a unit ends that is written from `start`, when the next begins at `next`: blanks behind it are not its own. */
function endOfUnit(text: string, start: number, next: number): number {
  let end = next;
  while (end > start + 1 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
