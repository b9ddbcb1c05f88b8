import { ConnectionError } from "../errors/connection-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { causesOf } from "./causes.ts";
import type { Attempt } from "./exchange.ts";
import { redact } from "./redact.ts";

/** How Node.js gives up by limits of its own, which are 300 seconds each. */
const late = /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/;

/** What to throw when the platform gave up: the watchdog's `AbortError` or `TimeoutError`, else one of its own. */
export function interruption(error: unknown, { name, watchdog, key }: Attempt): unknown {
  if (watchdog.signal.aborted) return watchdog.signal.reason;
  const cause = redact(error, key);
  const causes = causesOf(cause);
  // `fetch` says "fetch failed" and keeps the reason in `cause`, whose message may be empty.
  const reason = causes.at(-1);
  const message = redact(`${name} failed: ${reason?.message || reason?.code || String(reason)}`, key);
  const ErrorClass = causes.some(({ code }) => late.test(String(code))) ? TimeoutError : ConnectionError;
  return new ErrorClass(message, { cause });
}
