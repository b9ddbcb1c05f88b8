import type { Exchange } from "./exchange.ts";
import { openBody } from "./open-body.ts";

/**
 * The whole body of an answer, as the pieces that it came in.
 *
 * @throws ConnectionError, TimeoutError or AbortError before the body is complete.
 */
export async function readPieces(exchange: Exchange): Promise<Uint8Array<ArrayBuffer>[]> {
  const body = openBody(exchange);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let bytes = await body.read(); bytes; bytes = await body.read()) pieces.push(bytes);
  return pieces;
}
