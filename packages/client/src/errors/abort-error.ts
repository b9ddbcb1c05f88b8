import { HaoeeError } from "./haoee-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * The caller aborted the call. `cause` holds the reason of the signal. It is not a time-out of the client, which is a
 * `TimeoutError`, and says nothing of whether the gateway acted on the request.
 */
export class AbortError extends HaoeeError {
  static {
    mark(AbortError, "AbortError");
  }

  declare readonly name: "AbortError";
}

/** Whether a value is an {@link AbortError} of this client, not the platform's `DOMException` of that name. */
export function isAbortError(value: unknown): value is AbortError {
  return isMarked(value, "AbortError");
}
