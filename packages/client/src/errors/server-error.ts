import { ApiError } from "./api-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * The gateway, or what is behind it, failed: HTTP 500 and above.
 */
export class ServerError extends ApiError {
  static {
    mark(ServerError, "ServerError");
  }

  declare readonly name: "ServerError";
}

/** Whether a value is a {@link ServerError}. */
export function isServerError(value: unknown): value is ServerError {
  return isMarked(value, "ServerError");
}
