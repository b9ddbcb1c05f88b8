import type { Exchange } from "./exchange.ts";
import { openBody } from "./open-body.ts";

const utf8 = new TextDecoder();

function join(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
}

/** @throws ConnectionError, TimeoutError or AbortError before the body is complete. */
export async function readText(exchange: Exchange): Promise<string> {
  const body = openBody(exchange);
  const pieces: Uint8Array[] = [];
  for (let bytes = await body.read(); bytes; bytes = await body.read()) pieces.push(bytes);
  // Most answers come in one piece, for which no decoder has to be made.
  return pieces.length > 1 ? join(pieces) : utf8.decode(pieces[0]);
}
