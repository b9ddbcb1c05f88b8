import type { Call, Exchange } from "../answers/exchange.ts";
import { interruption } from "../answers/interruption.ts";
import { redact } from "../answers/redact.ts";
import { startWatchdog, type Watchdog } from "../deadlines/watchdog.ts";
import type { AttemptEvent } from "../hooks/events.ts";
import type { Observer } from "../hooks/observer.ts";
import type { Limits } from "./call-limits.ts";
import type { Fetch } from "./fetch.ts";

/** A request that can be sent any number of times. */
export interface Sendable extends Call, Limits {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Readonly<Record<string, string>>;
  /** The caller's way to abort. */
  readonly signal: AbortSignal | undefined;
  readonly operationId: string;
  readonly method: string;
  /** Whether the call only reads, so that making it twice is no harm. */
  readonly repeatable: boolean;
  readonly fetch: Fetch;
  readonly observer: Observer;
}

/** Settles as the answer does, or as soon as the watchdog barks, for a `fetch` that does not look at its signal. */
function untilAborted(answer: Promise<Response>, watchdog: Watchdog): Promise<Response> {
  return new Promise((resolve, reject) => {
    watchdog.whenAborted(() => {
      reject(watchdog.signal.reason);
      // What comes too late is let go.
      answer.then((response) => response.body?.cancel()).catch(() => undefined);
    });
    answer.then(resolve, reject);
  });
}

/** Headers to show. A key that is too short to be looked for is not shown in any case. */
function shown(headers: Sendable["headers"], key: string): Record<string, string> {
  return redact({ ...headers, ...(headers.authorization && { authorization: "Bearer [redacted]" }) }, key);
}

/**
 * Sends a request once and waits for the head of its answer, whatever it says.
 *
 * @param event names the attempt, for those who look on.
 * @throws ConnectionError, TimeoutError or AbortError.
 */
export async function sendOnce(request: Sendable, event: AttemptEvent): Promise<Exchange> {
  const { clock, headers, key, name, observer } = request;
  const watchdog = startWatchdog(request);
  const { signal } = watchdog;
  const attempt = { name, key, clock, watchdog };
  try {
    signal.throwIfAborted();
    observer.onRequest?.({ ...event, headers: shown(headers, key) });
    const began = clock.now();
    const response = await untilAborted(request.fetch(request.url, { ...request.init, headers, signal }), watchdog);
    observer.onResponse?.({
      ...event,
      status: response.status,
      headers: shown(Object.fromEntries(response.headers), key),
      durationMs: clock.now() - began,
    });
    watchdog.expectBody();
    return { ...attempt, response };
  } catch (error) {
    watchdog.end();
    throw interruption(error, attempt);
  }
}
