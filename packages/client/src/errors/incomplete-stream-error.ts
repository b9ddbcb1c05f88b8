import { isMarked, mark } from "./marker.ts";
import { StreamError } from "./stream-error.ts";

/**
 * A stream ended in good order, but without `[DONE]` and before every choice had its `finish_reason`, so the answer may
 * lack its end. It is not a broken connection, which is a `ConnectionError`.
 */
export class IncompleteStreamError extends StreamError {
  static {
    mark(IncompleteStreamError, "IncompleteStreamError");
  }

  declare readonly name: string;
  /** What was received, in the form that `final()` answers, as far as it came. The API key is blanked out of it. */
  readonly received: Readonly<Record<string, unknown>>;

  constructor(message: string, received: Readonly<Record<string, unknown>>) {
    super(message);
    this.received = received;
  }
}

/** Whether a value is an {@link IncompleteStreamError}. */
export function isIncompleteStreamError(value: unknown): value is IncompleteStreamError {
  return isMarked(value, "IncompleteStreamError");
}
