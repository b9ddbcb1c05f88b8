import type { Exchange } from "../answers/exchange.ts";
import { openBody } from "../answers/open-body.ts";
import { isAbortError } from "../errors/abort-error.ts";
import { StreamError } from "../errors/stream-error.ts";
import { type Accumulator, createAccumulator } from "./accumulator.ts";

/** Where the chunks of a stream come from, and what came of them. */
export interface StreamSource {
  readonly exchange: Exchange;
  /** What was received so far. */
  readonly answer: Accumulator;
  /** How the stream ended: without an error when its answer is whole. Undefined until then. */
  readonly outcome: { readonly error?: unknown } | undefined;
  /**
   * The next bytes, undefined at the end. A connection that breaks or falls silent after the whole
   * answer has come is an end as well.
   *
   * @throws the error that ended the stream.
   */
  read(): Promise<Uint8Array | undefined>;
  /** @throws the error that ended the stream, if one did. */
  check(): void;
  /** Ends the stream with an error, and closes the connection. Does nothing once the stream has an outcome. */
  fail(error: unknown): void;
  /** Ends the stream as complete. The connection is left to be used again, if the body ends here too. */
  complete(): void;
}

/** Opens the body of an answer as the source of a stream. */
export function openSource(exchange: Exchange): StreamSource {
  const body = openBody(exchange);
  const { signal } = exchange.watchdog;
  const answer = createAccumulator();
  let outcome: StreamSource["outcome"];

  function check(): void {
    if (outcome?.error) throw outcome.error;
    if (isAbortError(signal.reason)) throw signal.reason;
  }

  return {
    exchange,
    answer,
    get outcome() {
      return outcome;
    },
    async read() {
      try {
        const bytes = await body.read();
        check();
        return bytes;
      } catch (error) {
        // Some platforms reject what was to be read of a body that is closed.
        check();
        if (isAbortError(error) || !answer.isFinished()) throw error;
        return undefined;
      }
    },
    check,
    fail(error) {
      if (outcome) return;
      outcome = { error };
      void body.close();
    },
    complete() {
      outcome = {};
      // The connection can serve again once the end of the body is read, which often comes on its own after the answer.
      body.read().then((bytes) => bytes && body.close(), body.close);
    },
  };
}

/** What a stream ends with whose reader left: there is no whole answer to be had from it. */
export function left({ exchange }: StreamSource): StreamError {
  return new StreamError(`${exchange.name} was left before the end of its stream.`);
}
