import { HaoeeError } from "./haoee-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * A header that HTTP cannot carry: a value such as a Chinese model name, a key with a line break in it or a number, or a
 * name with a space. Thrown before anything is sent. The message names the character, never the value, which may be a
 * secret.
 */
export class InvalidHeaderError extends HaoeeError {
  static {
    mark(InvalidHeaderError, "InvalidHeaderError");
  }

  declare readonly name: "InvalidHeaderError";
  /** Name of the header. */
  readonly header: string;

  constructor(message: string, header: string) {
    super(message);
    this.header = header;
  }
}

/** Whether a value is an {@link InvalidHeaderError}. */
export function isInvalidHeaderError(value: unknown): value is InvalidHeaderError {
  return isMarked(value, "InvalidHeaderError");
}
