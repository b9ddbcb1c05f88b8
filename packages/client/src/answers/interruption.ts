import { ConnectionError } from "../errors/connection-error.ts";
import type { Attempt } from "./exchange.ts";
import { redact } from "./redact.ts";
import { redactCause } from "./redact-cause.ts";

/** `fetch` says "fetch failed" and keeps the reason in `cause`, whose message may be empty. */
function reasonOf(error: unknown, depth = 0): string {
  // Anything can be thrown; what is no object has none of these.
  const { message, code, cause } = Object(error) as { message?: string; code?: string; cause?: unknown };
  return (cause && depth < 10 ? reasonOf(cause, depth + 1) : "") || message || code || String(error);
}

/** What to throw when the platform gave up: the watchdog's `AbortError` or `TimeoutError`, else a `ConnectionError`. */
export function interruption(error: unknown, { name, watchdog, key }: Attempt): unknown {
  if (watchdog.signal.aborted) return watchdog.signal.reason;
  const cause = redactCause(error, key);
  return new ConnectionError(redact(`${name} failed: ${reasonOf(cause)}`, key), { cause });
}
