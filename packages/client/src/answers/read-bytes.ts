import type { Exchange } from "./exchange.ts";
import { openBody } from "./open-body.ts";

/**
 * The bytes of an answer as they arrive. Cancelling the stream closes the connection.
 *
 * Reading fails with ConnectionError, TimeoutError or AbortError.
 */
export function readBytes(exchange: Exchange): ReadableStream<Uint8Array> {
  const body = openBody(exchange);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const bytes = await body.read();
        if (bytes) controller.enqueue(bytes);
        else controller.close();
      },
      cancel: () => body.close(),
    },
    // Nothing is read ahead, so that only a gateway's silence counts as such, never a reader's.
    { highWaterMark: 0 },
  );
}
