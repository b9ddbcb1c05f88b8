import type { Call, Exchange } from "../answers/exchange.ts";
import { interruption } from "../answers/interruption.ts";
import { redact } from "../answers/redact.ts";
import { startWatchdog, type Watchdog } from "../deadlines/watchdog.ts";
import type { AttemptEvent } from "../hooks/events.ts";
import type { Observer } from "../hooks/observer.ts";
import type { Limits } from "./check-limits.ts";
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

/** Names an attempt, for those who look on. */
export function attemptEvent({ operationId, method, url, key }: Sendable, attempt: number): AttemptEvent {
  return { operationId, method, url: redact(url, key), attempt };
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

/** Headers to show, in which the key does not stand. */
function shown(headers: Iterable<[string, string]>, key: string): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of headers) result[name] = redact(value, key);
  return result;
}

function tellRequest(request: Sendable, attempt: number): void {
  const { headers, key, observer } = request;
  observer.onRequest?.({
    ...attemptEvent(request, attempt),
    // A key that is too short to be looked for is not shown in any case.
    headers: {
      ...shown(Object.entries(headers), key),
      ...(headers.authorization && { authorization: "Bearer [redacted]" }),
    },
  });
}

function tellResponse(request: Sendable, attempt: number, { status, headers }: Response, began: number): void {
  const { clock, key, observer } = request;
  observer.onResponse?.({
    ...attemptEvent(request, attempt),
    status,
    headers: shown(headers, key),
    durationMs: clock.now() - began,
  });
}

/**
 * Sends a request once and waits for the head of its answer, whatever it says.
 *
 * @throws ConnectionError, TimeoutError or AbortError.
 */
export async function sendOnce(request: Sendable, attempt: number): Promise<Exchange> {
  const { clock, fetch, headers, init, key, name, url } = request;
  const watchdog = startWatchdog(request);
  const { signal } = watchdog;
  try {
    signal.throwIfAborted();
    tellRequest(request, attempt);
    const began = clock.now();
    const response = await untilAborted(fetch(url, { ...init, headers, signal }), watchdog);
    tellResponse(request, attempt, response, began);
    watchdog.expectBody();
    return { name, key, clock, watchdog, response };
  } catch (error) {
    watchdog.end();
    throw interruption(error, { name, key, clock, watchdog });
  }
}
