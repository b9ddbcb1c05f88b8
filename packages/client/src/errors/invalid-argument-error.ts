import { HaoeeError } from "./haoee-error.ts";
import { isMarked, mark } from "./marker.ts";

/**
 * An option of the client or a part of an input that cannot be used, such as an empty key. Thrown before anything is
 * sent. It is not a check of the body against the contract, which the gateway does.
 */
export class InvalidArgumentError extends HaoeeError {
  static {
    mark(InvalidArgumentError, "InvalidArgumentError");
  }

  declare readonly name: "InvalidArgumentError";
  /** Where it stands: `apiKey`, `baseUrl`, `path.task_id` or `body.image`, for example; `input` where no part can be named. */
  readonly argument: string;

  constructor(message: string, argument: string) {
    super(message);
    this.argument = argument;
  }
}

/** Whether a value is an {@link InvalidArgumentError}. */
export function isInvalidArgumentError(value: unknown): value is InvalidArgumentError {
  return isMarked(value, "InvalidArgumentError");
}
