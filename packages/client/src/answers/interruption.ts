import { ConnectionError } from "../errors/connection-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Attempt } from "./exchange.ts";
import { redact } from "./redact.ts";
import { redactCause } from "./redact-cause.ts";

/** `fetch` says "fetch failed" and keeps the reason in `cause`, whose message may be empty. */
function reasonOf(error: unknown, depth = 0): string {
  // Anything can be thrown; what is no object has none of these.
  const { message, code, cause } = Object(error) as { message?: string; code?: string; cause?: unknown };
  return (cause && depth < 10 ? reasonOf(cause, depth + 1) : "") || message || code || String(error);
}

/** Whether Node.js gave up by limits of its own, which are 300 seconds each. */
function isLate(error: unknown, depth = 0): boolean {
  // Anything can be thrown; what is no object has neither.
  const { code, cause } = Object(error) as { code?: string; cause?: unknown };
  return (
    /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(code ?? "") || (depth < 10 && Boolean(cause) && isLate(cause, depth + 1))
  );
}

/** What to throw when the platform gave up: the watchdog's `AbortError` or `TimeoutError`, else one of its own. */
export function interruption(error: unknown, { name, watchdog, key }: Attempt): unknown {
  if (watchdog.signal.aborted) return watchdog.signal.reason;
  const cause = redactCause(error, key);
  const message = redact(`${name} failed: ${reasonOf(cause)}`, key);
  return isLate(cause) ? new TimeoutError(message, { cause }) : new ConnectionError(message, { cause });
}
