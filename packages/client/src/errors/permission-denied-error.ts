import { ApiError } from "./api-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * The key may not do this, such as use this model: HTTP 403. It is not a lack of credit, see `InsufficientQuotaError`.
 */
export class PermissionDeniedError extends ApiError {
  static {
    mark(PermissionDeniedError, "PermissionDeniedError");
  }

  declare readonly name: "PermissionDeniedError";
}

/** Whether a value is a {@link PermissionDeniedError}. */
export function isPermissionDeniedError(value: unknown): value is PermissionDeniedError {
  return isMarked(value, "PermissionDeniedError");
}
