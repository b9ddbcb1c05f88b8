import type { Exchange } from "../answers/exchange.ts";
import { openBody } from "../answers/open-body.ts";
import { isAbortError } from "../errors/abort-error.ts";
import { type Accumulator, createAccumulator } from "./accumulator.ts";

/** Milliseconds that a body has for its end once the answer is whole. A server may keep it open for ever. */
const grace = 250;

/** Where the chunks of a stream come from, and what came of them. */
export interface StreamSource {
  readonly exchange: Exchange;
  /** What was received so far. */
  readonly answer: Accumulator;
  /** Whether the stream has ended. */
  isOver(): boolean;
  /**
   * The next bytes, undefined at the end. A connection that breaks or falls silent after the whole
   * answer has come is an end as well.
   *
   * @throws the error that ended the stream.
   */
  read(): Promise<Uint8Array | undefined>;
  /** @throws the error that ended the stream, if one did. */
  check(): void;
  /** Ends the stream with an error unless it is over, and closes the connection. */
  fail(error: unknown): void;
  /** Ends the stream as complete. The connection is left to be used again, if the body soon ends too. */
  complete(): void;
}

/** Opens the body of an answer as the source of a stream. */
export function openSource(exchange: Exchange): StreamSource {
  const { clock, watchdog } = exchange;
  const { read, close } = openBody(exchange);
  const answer = createAccumulator();
  /** How the stream ended: without an error when its answer is whole. */
  let outcome: { readonly error?: unknown } | undefined;

  function fail(error: unknown): void {
    outcome ??= { error };
    void close();
  }

  function check(): void {
    if (outcome?.error) throw outcome.error;
  }

  watchdog.whenAborted(() => {
    // A silence is an end where the answer is whole.
    if (isAbortError(watchdog.signal.reason)) fail(watchdog.signal.reason);
    void close();
  });

  return {
    exchange,
    answer,
    isOver: () => outcome !== undefined,
    async read() {
      const bytes = await read().catch((error: unknown) => {
        // Some platforms reject what was to be read of a body that is closed.
        check();
        if (!answer.isFinished()) throw error;
        return undefined;
      });
      check();
      return bytes;
    },
    check,
    fail,
    complete() {
      outcome = {};
      // The connection can serve again once the end of the body is read, which often comes on its own after the answer.
      const cancel = clock.after(grace, close);
      read()
        .then((bytes) => bytes && close(), close)
        .finally(cancel);
    },
  };
}
