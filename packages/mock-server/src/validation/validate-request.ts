import type { Validator, Validators } from "../../generated/validators.js";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { chooseError } from "./choose-error.ts";
import { describeError } from "./describe-error.ts";
import { fieldPath, keysOf } from "./field-path.ts";

/** The parts of a request that the contract says something about. */
export interface RequestParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly mediaType?: string;
  readonly body?: unknown;
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((place, key) => (place as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}

/** Patterns give up on texts of many megabytes. */
function accepts(validator: Validator, value: unknown): boolean {
  try {
    return validator(value);
  } catch {
    throw new RequestRefusedError({ message: "The request holds a text that is too long to be checked" });
  }
}

/**
 * @param whole what to call the value itself
 * @param hidden how many of the first keys are ours and mean nothing to the caller
 */
function judge(validator: Validator | undefined, value: unknown, whole: string, hidden: number): void {
  if (!validator || accepts(validator, value)) return;
  const error = chooseError(validator.errors ?? []);
  const keys = keysOf(error.pointer);
  const param = fieldPath(keys.slice(hidden));
  throw new RequestRefusedError({ message: describeError(error, param || whole, at(value, keys)), param });
}

/**
 * Judges a request by the validators of its operation. Numbers and booleans that a form or a query carries as text are put in the place of
 * their text.
 *
 * @throws RequestRefusedError naming the field that is wrong.
 */
export function validateRequest(
  operation: Validators[string] | undefined,
  { path, query, mediaType, body }: RequestParts,
): void {
  judge(operation?.parameters, { path, query }, "the request", 1);
  if (mediaType !== undefined) judge(operation?.bodies[mediaType], body, "the body", 0);
}
