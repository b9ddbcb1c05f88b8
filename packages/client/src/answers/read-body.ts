import type { Exchange } from "./exchange.ts";
import { parseJson } from "./parse-json.ts";
import { readPieces } from "./read-pieces.ts";

const utf8 = new TextDecoder();

function join(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
}

/**
 * The whole body of an answer: the value of its JSON, or its text.
 *
 * @throws ConnectionError, TimeoutError or AbortError before the body is complete.
 */
export async function readBody(exchange: Exchange): Promise<unknown> {
  const pieces = await readPieces(exchange);
  // Most answers come in one piece, for which no decoder has to be made.
  return parseJson(pieces.length > 1 ? join(pieces) : utf8.decode(pieces[0]));
}
