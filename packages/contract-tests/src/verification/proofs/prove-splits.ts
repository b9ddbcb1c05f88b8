import { responseChunks } from "../../recording/response-bytes.ts";
import type { Draft } from "../finding.ts";
import { failure, type Site } from "./proof.ts";
import { singleBytes, splitWays, withLineEnds } from "./split-points.ts";
import { readSplit, type SplitStream } from "./split-stream.ts";

/** What came of re-splitting one stream. */
export interface Splits {
  /** How many boundaries between bytes were tried. */
  readonly boundaries: number;
  readonly findings: readonly Draft[];
}

/** The first cut by which the client reads something else, undefined when there is none. */
async function firstMisreading(stream: SplitStream, bytes: Uint8Array, whole: string): Promise<number | undefined> {
  for (const pieces of splitWays(bytes)) {
    if ((await readSplit(stream, pieces)) !== whole) return pieces[0]?.length ?? 0;
  }
  return undefined;
}

const lineEnds = { LF: "\n", CRLF: "\r\n", CR: "\r" } as const;

async function misreadLineEnds(stream: SplitStream, bytes: Uint8Array, whole: string): Promise<readonly string[]> {
  const misread: string[] = [];
  for (const [name, lineEnd] of Object.entries(lineEnds)) {
    const pieces = singleBytes(withLineEnds(bytes, lineEnd));
    if ((await readSplit(stream, pieces)) !== whole) misread.push(name);
  }
  return misread;
}

/**
 * Splits a recorded stream at every boundary between two bytes, and reads it byte by byte with each kind of line end: the
 * client must read what it reads of the stream in one piece.
 */
export async function proveSplits(stream: SplitStream, site: Site): Promise<Splits> {
  const bytes = Buffer.concat(responseChunks(stream.response));
  const whole = await readSplit(stream, [bytes]);
  const at = await firstMisreading(stream, bytes, whole);
  const misread = await misreadLineEnds(stream, bytes, whole);
  const split = `the client reads something else when the stream is split at byte ${at}`;
  return {
    boundaries: bytes.length - 1,
    findings: [
      ...(at === undefined ? [] : [failure(site, "split", split)]),
      ...misread.map((name) =>
        failure(site, "line-ends", `the client reads something else byte by byte with line ends ${name}`),
      ),
    ],
  };
}
