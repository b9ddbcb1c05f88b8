import type { Exchange } from "../../src/answers/exchange.ts";
import { systemClock } from "../../src/clock/system-clock.ts";
import { startWatchdog } from "../../src/deadlines/watchdog.ts";

const endless = { timeoutMs: Number.POSITIVE_INFINITY, idleTimeoutMs: Number.POSITIVE_INFINITY };

const call = { name: "POST http://localhost/v1", key: "sk-0123456789abcdef", clock: systemClock };

/** A call without limits, for which a file is read. */
export const uploadLimits = { ...call, ...endless, signal: undefined };

/** An exchange that ended in this response, without limits of time. */
export function exchangeOf(response: Response, signal?: AbortSignal): Exchange {
  return { ...call, watchdog: startWatchdog({ ...call, ...endless, signal }), response };
}
