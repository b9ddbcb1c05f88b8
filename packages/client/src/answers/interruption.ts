import { ConnectionError } from "../errors/connection-error.ts";
import type { Call } from "./exchange.ts";
import { redact } from "./redact.ts";
import { redactCause } from "./redact-cause.ts";

/** `fetch` says "fetch failed" and keeps the reason in `cause`, whose message may be empty. */
function reasonOf(error: unknown): string {
  // Anything can be thrown; what is no object has none of these.
  const { message, code, cause } = Object(error) as { message?: string; code?: string; cause?: unknown };
  return (cause ? reasonOf(cause) : "") || message || code || String(error);
}

/** What to throw when the platform gave up: the reason of an abort as it is, else a `ConnectionError`. */
export function interruption(error: unknown, { name, signal, key }: Call): unknown {
  if (signal?.aborted) return signal.reason;
  redactCause(error, key);
  return new ConnectionError(redact(`${name} failed: ${reasonOf(error)}`, key), { cause: error });
}
