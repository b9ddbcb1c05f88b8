import { type FindRuns, findRuns, type Run, shortestRun } from "./key-runs.ts";
import { mergeSpans, redacted, type Span, spansOf } from "./span.ts";
import { type Unescaped, unescapeText } from "./unescaped.ts";

/** Finds known secrets in a text, however they are spelled. */
export type FindKnown = (text: string) => readonly Span[];

type Runs = readonly Run[];

// Anything shorter is a word itself.
const shortestWord = 4;

function literal(secret: string): RegExp {
  return new RegExp(`(?<![a-z0-9])${RegExp.escape(secret)}(?![a-z0-9])`, "gi");
}

/** How bytes are written as signs: so many signs hold so many bytes. */
interface Encoding {
  readonly name: "base64" | "hex";
  readonly runs: RegExp;
  readonly signs: number;
  readonly bytes: number;
}

// A pattern has to end, so that what goes on behind it is read with the end of what comes before.
const overlap = 1024;

const encodings: readonly Encoding[] = [
  { name: "hex", runs: /[0-9a-f]{16,65536}/gi, signs: 2, bytes: 1 },
  { name: "base64", runs: /[\w+/-]{11,65536}/g, signs: 4, bytes: 3 },
];

// A key that is encoded twice is still one that software wrote.
const mostLayers = 2;

/** Runs in a text, in what it says without its escapes, and in what its runs of signs say when they are decoded. */
function runsIn(text: string, find: FindRuns, layers = mostLayers): { readonly plain: Runs; readonly encoded: Runs } {
  const meanings = unescapeText(text);
  const place = ({ startOf, endOf }: Unescaped, runs: Runs) =>
    runs.map(({ start, end }) => ({ start: startOf(start), end: endOf(end) }));
  const encoded = meanings.slice(-1).flatMap((meant) => {
    if (layers === 0) return [];
    return place(
      meant,
      encodings.flatMap((encoding) => encodedRuns(meant.text, encoding, find, layers - 1)),
    );
  });
  return { plain: meanings.flatMap((meant) => place(meant, find(meant.text))), encoded };
}

// Only what can be read, as UTF-8, may be escaped or encoded in its turn.
const readable = /(?:[\t\n\r\x20-\x7e]|[\xc2-\xf4][\x80-\xbf]{1,3}){8,65536}/g;

/** Runs in what was decoded, most of which is nothing but noise. */
function decodedRuns(text: string, find: FindRuns, layers: number): Runs {
  const within = spansOf(text, readable).flatMap(({ start, end }) => {
    const { plain, encoded } = runsIn(text.slice(start, end + overlap), find, layers);
    return [...plain, ...encoded].map((run) => ({ start: start + run.start, end: start + run.end }));
  });
  return [...find(text), ...within];
}

/** Runs within what a run of signs says when it is read from each of its first signs on. */
function encodedRuns(text: string, { name, runs, signs, bytes }: Encoding, find: FindRuns, layers: number): Runs {
  return spansOf(text, runs).flatMap(({ start, end }) =>
    Array.from({ length: signs }, (_, shift) => start + shift).flatMap((from) =>
      decodedRuns(Buffer.from(text.slice(from, end + overlap), name).toString("latin1"), find, layers).map((run) => ({
        start: from + Math.floor((run.start * signs) / bytes),
        end: from + Math.ceil((run.end * signs) / bytes),
      })),
    ),
  );
}

const encodedSigns = /[\w+/=-]/;

/** The whole runs of signs around these: the first and the last sign of each hold bits of the secret, too. */
function wholeRuns(text: string, runs: Runs): readonly Span[] {
  const found: Span[] = [];
  for (const { start, end } of mergeSpans(runs.map((run) => ({ ...run, text: redacted })))) {
    let [from, to] = [start, end];
    if (to <= (found.at(-1)?.end ?? 0)) continue;
    while (from > 0 && encodedSigns.test(text.charAt(from - 1))) from--;
    while (to < text.length && encodedSigns.test(text.charAt(to))) to++;
    found.push({ start: from, end: to, text: redacted });
  }
  return found;
}

/**
 * Makes a finder of these secrets, and of every part of at least 8 signs of them: plain in capitals or not, broken by
 * blanks, escaped in JSON, HTML and addresses, in hexadecimal digits, and in base64 at each of its alignments. A secret of
 * fewer than 8 characters is found as a word of its own only, one of fewer than 4 not at all.
 */
export function findKnown(secrets: readonly string[]): FindKnown {
  const all = [...new Set(secrets.map((secret) => secret.trim()))];
  const long = all.flatMap((secret) => unescapeText(secret).map(({ text }) => text));
  const find = findRuns(long.flatMap((secret) => [secret, Buffer.from(secret).toString("latin1")]));
  const words = all.filter(({ length }) => length >= shortestWord && length < shortestRun).map(literal);
  if (all.length === 0) return () => [];
  return (text) => {
    const { plain, encoded } = runsIn(text, find);
    return [
      ...words.flatMap((word) => spansOf(text, word)),
      ...plain.map((run) => ({ ...run, text: redacted })),
      ...wholeRuns(text, encoded),
    ];
  };
}
