import { ApiError } from "./api-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * Too many requests, or the gateway is saturated: HTTP 429. `retryAfterMs` tells when to come back, if the gateway does.
 */
export class RateLimitError extends ApiError {
  static {
    mark(RateLimitError, "RateLimitError");
  }

  declare readonly name: "RateLimitError";
}

/** Whether a value is a {@link RateLimitError}. */
export function isRateLimitError(value: unknown): value is RateLimitError {
  return isMarked(value, "RateLimitError");
}
