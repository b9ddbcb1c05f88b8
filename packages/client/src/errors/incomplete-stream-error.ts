import { isMarked, mark } from "./marker.ts";
import { StreamError } from "./stream-error.ts";

/**
 * A stream ended in good order, but without `[DONE]` and without a `finish_reason`, so what was read of the answer may
 * lack its end. It is not a broken connection, which is a `ConnectionError`.
 */
export class IncompleteStreamError extends StreamError {
  static {
    mark(IncompleteStreamError, "IncompleteStreamError");
  }

  override readonly name: string = "IncompleteStreamError";
}

/** Whether a value is an {@link IncompleteStreamError}. */
export function isIncompleteStreamError(value: unknown): value is IncompleteStreamError {
  return isMarked(value, "IncompleteStreamError");
}
