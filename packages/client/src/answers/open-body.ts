import type { Exchange } from "./exchange.ts";
import { interruption } from "./interruption.ts";

/** Reads a body piece by piece, within its time. */
export interface BodyReader {
  /**
   * The next piece, undefined at the end.
   *
   * @throws ConnectionError, TimeoutError or AbortError.
   */
  read(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Lets go of the body, which closes the connection unless it is at its end. */
  close(): Promise<void>;
}

/** Opens the body of an answer. Whoever opens it reads it to its end, or closes it. */
export function openBody(exchange: Exchange): BodyReader {
  const { watchdog, response } = exchange;
  // A 204 has none.
  const reader = response.body?.getReader();
  const close = async (): Promise<void> => {
    watchdog.end();
    // Where the connection broke, that is the error to report, not that it cannot be closed again.
    await reader?.cancel().catch(() => undefined);
  };
  // The platform does the same for its own requests, unless it has collected them as garbage by now, as Node.js does.
  watchdog.whenAborted(close);
  return {
    close,
    async read() {
      watchdog.expectBody();
      const piece = await reader?.read().catch((error: unknown) => {
        watchdog.end();
        throw interruption(error, exchange);
      });
      watchdog.signal.throwIfAborted();
      watchdog.rest();
      if (!piece?.value) watchdog.end();
      return piece?.value;
    },
  };
}
