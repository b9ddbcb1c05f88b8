import type { Exchange } from "../../src/answers/exchange.ts";

/** An exchange that ended in this response. */
export function exchangeOf(response: Response): Exchange {
  return { name: "POST http://localhost/v1", signal: undefined, key: "sk-0123456789abcdef", requests: [], response };
}

/** A body that arrives in these pieces. */
export function bodyOf(pieces: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}
