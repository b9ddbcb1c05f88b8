import { openApiDocument } from "@haoee/spec";

/** A stretch of a text that is part of a secret. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Finds stretches of secrets in a text. */
export type FindRuns = (text: string) => readonly Run[];

/** Signs in a row by which a part of a secret is known. */
export const shortestRun = 8;

// What is longer is no word and no number.
const longestWhole = 256;

const gram = 4;
const [tableSize, factor] = [1 << 16, 31];

let vocabulary: ReadonlySet<string> | undefined;

function windowsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - shortestRun + 1) }, (_, at) =>
    text.slice(at, at + shortestRun),
  );
}

function contractWindows(): ReadonlySet<string> {
  const words = new Set(
    JSON.stringify(openApiDocument)
      .toLowerCase()
      .split(/[\s"\\(),;`]+/),
  );
  return new Set([...words].flatMap(windowsOf));
}

/** What everybody may say, as the contract does, is no part of a secret; nor is a number, which may be a time. */
function isTelling(window: string): boolean {
  vocabulary ??= contractWindows();
  return /[^\d:.,/+_-]/.test(window) && !vocabulary.has(window);
}

/** A number for four units from a place on, in capitals or not. */
function gramAt(text: string, place: number): number {
  let sum = 0;
  for (let at = place; at < place + gram; at++) {
    const unit = text.charCodeAt(at);
    // What lies beyond ASCII changes its case in ways of its own.
    sum = sum * factor + (unit > 127 ? 0 : unit >= 65 && unit <= 90 ? unit + 32 : unit);
  }
  return sum % tableSize;
}

interface Found {
  readonly secret: string;
  readonly at: number;
  /** Whether only all of the secret tells anything. */
  readonly whole: boolean;
}

/** The run around a window that a text and a secret have in common, as far as nothing was found before. */
function extend(text: string, place: number, { secret, at }: Found, from: number): Run {
  const same = (distance: number) =>
    at + distance >= 0 &&
    at + distance < secret.length &&
    text.charAt(place + distance).toLowerCase() === secret.charAt(at + distance);
  let [before, after] = [0, shortestRun];
  while (place + before > from && same(before - 1)) before--;
  while (same(after)) after++;
  return { start: place + before, end: place + after };
}

/** Secrets, prepared for being looked for. */
interface Index {
  /** Where in a secret each run of eight stands. */
  readonly windows: ReadonlyMap<string, Found>;
  /** Which numbers four signs of them have. */
  readonly grams: Uint8Array;
}

function indexOf(secrets: readonly string[]): Index {
  const windows = new Map<string, Found>();
  const grams = new Uint8Array(tableSize);
  for (const secret of secrets) {
    const all = [...windowsOf(secret).entries()];
    const telling = all.filter(([, window]) => isTelling(window));
    const whole = telling.length === 0 && secret.length <= longestWhole;
    for (const [at, window] of telling.length === 0 ? all : telling) {
      if (windows.get(window)?.whole !== false) windows.set(window, { secret, at, whole });
      for (let place = at; place <= at + gram; place++) grams[gramAt(secret, place)] = 1;
    }
  }
  return { windows, grams };
}

/** The first run that begins up to four places before a place and goes on behind what was found before. */
function runAt(text: string, place: number, windows: Index["windows"], from: number): Run | undefined {
  for (let start = Math.max(0, place - gram); start <= place; start++) {
    const found = windows.get(text.slice(start, start + shortestRun).toLowerCase());
    const run = found && extend(text, start, found, Math.min(from, start));
    if (run && run.end > from && (!found.whole || run.end - run.start >= found.secret.length)) return run;
  }
  return undefined;
}

/** Makes a finder of every run of at least 8 signs that a text and one of the secrets have in common. */
export function findRuns(secrets: readonly string[]): FindRuns {
  const { windows, grams } = indexOf(secrets.map((secret) => secret.toLowerCase()));
  return (text) => {
    const runs: Run[] = [];
    if (windows.size === 0) return runs;
    let end = 0;
    // A run of eight holds four signs that begin at a multiple of four.
    for (let place = 0; place + gram <= text.length; place += gram) {
      if (place + shortestRun <= end || grams[gramAt(text, place)] !== 1) continue;
      const run = runAt(text, place, windows, end);
      if (!run) continue;
      runs.push(run);
      end = run.end;
    }
    return runs;
  };
}
