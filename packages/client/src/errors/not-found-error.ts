import { ApiError } from "./api-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * There is no such path, task or model: HTTP 404.
 */
export class NotFoundError extends ApiError {
  static {
    mark(NotFoundError, "NotFoundError");
  }

  declare readonly name: "NotFoundError";
}

/** Whether a value is a {@link NotFoundError}. */
export function isNotFoundError(value: unknown): value is NotFoundError {
  return isMarked(value, "NotFoundError");
}
