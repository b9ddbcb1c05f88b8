import { isMarked, mark } from "./marker.ts";

/** Base of every error that this client makes. */
export class HaoeeError extends Error {
  static {
    mark(HaoeeError, "HaoeeError");
  }

  declare readonly name: string;
}

/** Whether a value is a {@link HaoeeError} of any kind. */
export function isHaoeeError(value: unknown): value is HaoeeError {
  return isMarked(value, "HaoeeError");
}
