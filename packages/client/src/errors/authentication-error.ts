import { ApiError } from "./api-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * The key is missing, unknown, expired or used up: HTTP 401.
 */
export class AuthenticationError extends ApiError {
  static {
    mark(AuthenticationError, "AuthenticationError");
  }

  declare readonly name: "AuthenticationError";
}

/** Whether a value is an {@link AuthenticationError}. */
export function isAuthenticationError(value: unknown): value is AuthenticationError {
  return isMarked(value, "AuthenticationError");
}
