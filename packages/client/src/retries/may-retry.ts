import { isJsonObject } from "../answers/json-object.ts";
import { type ApiError, isApiError } from "../errors/api-error.ts";
import { isConnectionError } from "../errors/connection-error.ts";
import { isInsufficientQuotaError } from "../errors/insufficient-quota-error.ts";
import { isTimeoutError } from "../errors/timeout-error.ts";
import { neverSent } from "./never-sent.ts";

/** Statuses by which a server refuses a request that it has not begun to work on. */
const refusals = [408, 409, 425, 429];

/** A proxy in front of the gateway may say 503 of a request that was passed on; the gateway itself says why, or when. */
function refusesForNow({ status, body, retryAfterMs }: ApiError): boolean {
  return status === 503 && (isJsonObject(body) || retryAfterMs !== undefined);
}

function mayRetryAnswer(error: ApiError, repeatable: boolean): boolean {
  if (isInsufficientQuotaError(error)) return false;
  return refusals.includes(error.status) || refusesForNow(error) || (repeatable && error.status >= 500);
}

/**
 * Whether a failed attempt may be repeated. A call that only reads may, unless it is refused for good; one that creates
 * and is paid for may only where it is certain that nothing was done.
 *
 * @param repeatable whether the call only reads.
 * @param url where the request was to be sent.
 * @param should the header `x-should-retry` of the answer: `false` forbids, `true` allows a call that only reads.
 */
export function mayRetry(error: unknown, repeatable: boolean, url: string, should?: string | null): boolean {
  if (isApiError(error)) {
    return should !== "false" && ((repeatable && should === "true") || mayRetryAnswer(error, repeatable));
  }
  if (isConnectionError(error)) return repeatable || neverSent(error.cause, url);
  return repeatable && isTimeoutError(error);
}
