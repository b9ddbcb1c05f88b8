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

/** The stream as it is and with other line ends, byte by byte where a line end has two. */
function rewritten(bytes: Uint8Array): Readonly<Record<string, readonly Uint8Array[]>> {
  return {
    "byte by byte": singleBytes(bytes),
    "byte by byte with line ends CRLF": singleBytes(withLineEnds(bytes, "\r\n")),
    "with line ends CR": [withLineEnds(bytes, "\r")],
    "with line ends LF": [withLineEnds(bytes, "\n")],
  };
}

async function misreadings(stream: SplitStream, bytes: Uint8Array, whole: string): Promise<readonly string[]> {
  const misread: string[] = [];
  for (const [how, pieces] of Object.entries(rewritten(bytes))) {
    if ((await readSplit(stream, pieces)) !== whole) misread.push(how);
  }
  return misread;
}

/**
 * Splits a recorded stream at every boundary between two bytes, and reads it byte by byte and with each kind of line end: the
 * client must read what it reads of the stream in one piece.
 */
export async function proveSplits(stream: SplitStream, site: Site): Promise<Splits> {
  const bytes = Buffer.concat(responseChunks(stream.response));
  const whole = await readSplit(stream, [bytes]);
  const at = await firstMisreading(stream, bytes, whole);
  const misread = await misreadings(stream, bytes, whole);
  const split = `the client reads something else when the stream is split at byte ${at}`;
  return {
    boundaries: bytes.length - 1,
    findings: [
      ...(at === undefined ? [] : [failure(site, "split", split)]),
      ...misread.map((how) => failure(site, "rewritten", `the client reads something else ${how}`)),
    ],
  };
}
