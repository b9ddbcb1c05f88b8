import { HaoeeError } from "./haoee-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * A stream cannot be read: the answer is not an event stream, an event is not a JSON object or is too large, or the
 * stream was read already. It is not an error that the gateway reports in the stream, which is an `ApiError`.
 */
export class StreamError extends HaoeeError {
  static {
    mark(StreamError, "StreamError");
  }

  declare readonly name: string;
}

/** Whether a value is a {@link StreamError}, an incomplete stream included. */
export function isStreamError(value: unknown): value is StreamError {
  return isMarked(value, "StreamError");
}
