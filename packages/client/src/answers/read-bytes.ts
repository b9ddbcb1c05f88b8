import type { Exchange } from "./exchange.ts";
import { interruption } from "./interruption.ts";

/**
 * The bytes of an answer as they arrive. Cancelling the stream closes the connection.
 *
 * Reading fails with ConnectionError when the connection breaks, and with the reason of the signal after an abort.
 */
export function readBytes(exchange: Exchange): ReadableStream<Uint8Array> {
  const reader = (exchange.response.body ?? new Blob([]).stream()).getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(interruption(error, exchange));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
