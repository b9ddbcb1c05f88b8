import { ApiError } from "./api-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * The gateway does not take the request as it is: HTTP 400. Sending the same again is of no use.
 */
export class BadRequestError extends ApiError {
  static {
    mark(BadRequestError, "BadRequestError");
  }

  declare readonly name: "BadRequestError";
}

/** Whether a value is a {@link BadRequestError}. */
export function isBadRequestError(value: unknown): value is BadRequestError {
  return isMarked(value, "BadRequestError");
}
