/** A line of a file, with its neighbours. */
export interface Place {
  /** Absolute path. */
  readonly file: string;
  /** Number of the line, from 1. */
  readonly line: number;
  /** Some lines around it, for people. */
  readonly excerpt: Excerpt;
}

/** Some lines of a text. */
export interface Excerpt {
  /** Number of the first line, from 1. */
  readonly first: number;
  /** Number of the line that matters. */
  readonly marked: number;
  readonly lines: readonly string[];
}

const around = 4;
const longestLine = 200;

/** The lines around a line, each cut to a length that a page can hold. */
export function excerptOf(text: string, marked: number): Excerpt {
  const first = Math.max(1, marked - around);
  const lines = text.split("\n").slice(first - 1, marked + around);
  return { first, marked, lines: lines.map(shorten) };
}

function shorten(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
