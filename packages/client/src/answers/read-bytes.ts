import type { Exchange } from "./exchange.ts";
import { openBody } from "./open-body.ts";
import { pullStream } from "./pull-stream.ts";

/**
 * The bytes of an answer as they arrive. Cancelling the stream closes the connection.
 *
 * Reading fails with ConnectionError, TimeoutError or AbortError.
 */
export function readBytes(exchange: Exchange): ReadableStream<Uint8Array> {
  const { read, close } = openBody(exchange);
  return pullStream(read, close);
}
