import { isMarked, mark } from "./marker.ts";

/**
 * Base of every error that this client makes. It is not the base of what the platform throws: an aborted call rejects
 * with the reason of its signal, by default a `DOMException` named `AbortError`.
 */
export class HaoeeError extends Error {
  static {
    mark(HaoeeError, "HaoeeError");
  }

  override readonly name: string = "HaoeeError";
}

/** Whether a value is a {@link HaoeeError} of any kind. */
export function isHaoeeError(value: unknown): value is HaoeeError {
  return isMarked(value, "HaoeeError");
}
