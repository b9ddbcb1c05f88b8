import type { Exchange } from "../answers/exchange.ts";
import { redact } from "../answers/redact.ts";
import { refusal } from "../answers/refusal.ts";
import { isApiError } from "../errors/api-error.ts";
import type { HaoeeError } from "../errors/haoee-error.ts";
import { backoff } from "../retries/backoff.ts";
import { mayRetry } from "../retries/may-retry.ts";
import { type Sendable, sendOnce } from "./attempt.ts";

/** The longest wait that a server can ask for. A longer one is the caller's to decide on, and the error is thrown. */
const longestRetryAfter = 60_000;

/**
 * Sends a request, again where that is safe and may help, up to the head of a 2xx answer. From there on nothing is sent
 * again.
 *
 * @throws ApiError, ConnectionError, TimeoutError or AbortError: those of the last attempt.
 */
export async function send(request: Sendable): Promise<Exchange> {
  const { clock, key, maxRetries, method, observer, operationId, repeatable, signal } = request;
  const url = redact(request.url, key);
  for (let attempt = 1; ; attempt++) {
    const event = { operationId, method, url, attempt };
    let should: string | null | undefined;
    try {
      const exchange = await sendOnce(request, event);
      if (exchange.response.ok) return exchange;
      should = exchange.response.headers.get("x-should-retry");
      throw await refusal(exchange);
    } catch (error) {
      const asked = isApiError(error) ? error.retryAfterMs : undefined;
      const delayMs = asked ?? backoff(attempt);
      const late = attempt > maxRetries || delayMs > longestRetryAfter;
      if (late || !mayRetry(error, repeatable, request.url, should)) throw error;
      // Whatever the platform threw has become one of ours.
      observer.onRetry?.({ ...event, delayMs, reason: error as HaoeeError });
      // An abort ends the wait, and the next attempt throws it.
      await clock.sleep(delayMs, signal);
    }
  }
}
