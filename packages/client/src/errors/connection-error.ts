import { HaoeeError } from "./haoee-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * The gateway could not be reached, or the connection broke before the answer was complete. `cause` holds what `fetch`
 * threw. It is neither an `AbortError` nor a `TimeoutError`, and says nothing of whether the gateway acted on the request.
 */
export class ConnectionError extends HaoeeError {
  static {
    mark(ConnectionError, "ConnectionError");
  }

  declare readonly name: "ConnectionError";
}

/** Whether a value is a {@link ConnectionError}. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return isMarked(value, "ConnectionError");
}
