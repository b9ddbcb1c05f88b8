import { HaoeeError } from "./haoee-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * The gateway was silent for too long: before the head of its answer (`timeoutMs`) or within its body
 * (`idleTimeoutMs`). The connection was closed. It says nothing of whether the gateway acted on the request. It is not
 * the end of waiting for a task.
 */
export class TimeoutError extends HaoeeError {
  static {
    mark(TimeoutError, "TimeoutError");
  }

  declare readonly name: "TimeoutError";
}

/** Whether a value is a {@link TimeoutError}. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return isMarked(value, "TimeoutError");
}
