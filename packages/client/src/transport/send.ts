import type { Exchange } from "../answers/exchange.ts";
import { refusal } from "../answers/refusal.ts";
import { AbortError } from "../errors/abort-error.ts";
import { isApiError } from "../errors/api-error.ts";
import type { HaoeeError } from "../errors/haoee-error.ts";
import { backoff } from "../retries/backoff.ts";
import { mayRetry } from "../retries/may-retry.ts";
import { attemptEvent, type Sendable, sendOnce } from "./attempt.ts";

/** The longest wait that a server can ask for. A longer one is the caller's to decide on, and the error is thrown. */
const longestRetryAfter = 60_000;

/** An attempt whose answer is 2xx, or why it is not. */
type Outcome = { readonly exchange: Exchange } | { readonly error: HaoeeError; readonly should?: string | null };

async function outcomeOf(request: Sendable, attempt: number): Promise<Outcome> {
  try {
    const exchange = await sendOnce(request, attempt);
    const { response } = exchange;
    if (response.ok) return { exchange };
    return { error: await refusal(exchange), should: response.headers.get("x-should-retry") };
  } catch (error) {
    // Whatever the platform threw has become one of ours.
    return { error: error as HaoeeError };
  }
}

/** Milliseconds until another attempt, undefined when there is none. */
function retryDelay(error: HaoeeError, attempt: number): number | undefined {
  const asked = isApiError(error) ? error.retryAfterMs : undefined;
  if (asked === undefined) return backoff(attempt);
  return asked <= longestRetryAfter ? asked : undefined;
}

async function wait(request: Sendable, delayMs: number): Promise<void> {
  const { clock, name, signal } = request;
  await clock.sleep(delayMs, signal);
  if (signal?.aborted) throw new AbortError(`${name} was aborted.`, { cause: signal.reason });
}

/**
 * Sends a request, again where that is safe and may help, up to the head of a 2xx answer. From there on nothing is sent
 * again.
 *
 * @throws ApiError, ConnectionError, TimeoutError or AbortError: those of the last attempt.
 */
export async function send(request: Sendable): Promise<Exchange> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await outcomeOf(request, attempt);
    if ("exchange" in outcome) return outcome.exchange;
    const { error, should } = outcome;
    const again = attempt <= request.maxRetries && mayRetry(error, request.repeatable, should);
    const delayMs = again ? retryDelay(error, attempt) : undefined;
    if (delayMs === undefined) throw error;
    request.observer.onRetry?.({ ...attemptEvent(request, attempt), delayMs, reason: error });
    await wait(request, delayMs);
  }
}
