import { ApiError } from "./api-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * The account or the key has no credit left: HTTP 402, or another status whose code, type or message says so. It is not a rate
 * limit, which passes by itself: see `RateLimitError`. Nothing is retried.
 */
export class InsufficientQuotaError extends ApiError {
  static {
    mark(InsufficientQuotaError, "InsufficientQuotaError");
  }

  declare readonly name: "InsufficientQuotaError";
}

/** Whether a value is an {@link InsufficientQuotaError}. */
export function isInsufficientQuotaError(value: unknown): value is InsufficientQuotaError {
  return isMarked(value, "InsufficientQuotaError");
}
