import type { Clock } from "../clock/clock.ts";
import { AbortError } from "../errors/abort-error.ts";
import type { HaoeeError } from "../errors/haoee-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";

/** What a watchdog needs to know of the attempt it watches. */
export interface Watched {
  /** Method and address, for its errors. */
  readonly name: string;
  readonly clock: Clock;
  /** The caller's way to abort. */
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
}

/** Ends an attempt that the caller aborts or that is silent for too long. */
export interface Watchdog {
  /** Aborted with the error to throw: `AbortError` or `TimeoutError`. */
  readonly signal: AbortSignal;
  /** Calls back at once when the signal is aborted, even before, in place of what was to be called so far. */
  whenAborted(callback: () => void): void;
  /** From now on the body has its time to say something. */
  expectBody(): void;
  /** Nothing is awaited from the gateway for the time being. */
  rest(): void;
  /** The attempt is over. */
  end(): void;
}

/**
 * Watches an attempt from now on, which waits for the head of an answer. One timer serves the whole attempt: it is set
 * for no longer than the shorter limit, so that a new deadline is never missed and costs no timer of its own.
 */
export function startWatchdog({ name, clock, signal, timeoutMs, idleTimeoutMs }: Watched): Watchdog {
  const watched = new AbortController();
  let cancel = () => {};
  let release = () => {};
  const stop = (error: HaoeeError) => {
    cancel();
    watched.abort(error);
    release();
  };
  const abort = () => stop(new AbortError(`${name} was aborted.`, { cause: signal?.reason }));
  let deadline = clock.now() + timeoutMs;
  let late = `${name} was not answered within ${timeoutMs} ms.`;

  function watch(): void {
    const left = deadline - clock.now();
    if (left <= 0) stop(new TimeoutError(late));
    else cancel = clock.after(Math.min(left, timeoutMs, idleTimeoutMs), watch);
  }

  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  if (Math.min(timeoutMs, idleTimeoutMs) < Number.POSITIVE_INFINITY) watch();
  return {
    signal: watched.signal,
    whenAborted(callback) {
      release = callback;
      if (watched.signal.aborted) callback();
    },
    expectBody() {
      deadline = clock.now() + idleTimeoutMs;
      late = `${name} was silent for ${idleTimeoutMs} ms within its answer.`;
    },
    rest() {
      deadline = Number.POSITIVE_INFINITY;
    },
    end() {
      signal?.removeEventListener("abort", abort);
      cancel();
    },
  };
}
