import type { OperationId } from "@haoee/spec";
import { type Validator, validators } from "../../generated/validators.js";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { chooseError } from "./choose-error.ts";
import { describeError } from "./describe-error.ts";
import { fieldPath } from "./field-path.ts";

/** The parts of a request that the contract says something about. */
export interface RequestParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly mediaType?: string;
  readonly body?: unknown;
}

function at(value: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduce<unknown>((place, key) => (place as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}

/** @param whole what to call the value itself */
function judge(validator: Validator | undefined, value: unknown, whole: string, skip: number): void {
  if (!validator || validator(value)) return;
  const error = chooseError(validator.errors ?? []);
  if (!error) return;
  const param = fieldPath(
    `/${error.pointer
      .split("/")
      .slice(1 + skip)
      .join("/")}`,
  );
  throw new RequestRefusedError({ message: describeError(error, param || whole, at(value, error.pointer)), param });
}

/**
 * Judges a request by the contract. Numbers and booleans that a form or a query carries as text are put in the place of
 * their text.
 *
 * @throws RequestRefusedError naming the field that is wrong.
 */
export function validateRequest(operationId: OperationId, { path, query, mediaType, body }: RequestParts): void {
  const operation = validators[operationId];
  judge(operation?.parameters, { path, query }, "the request", 1);
  if (mediaType !== undefined) judge(operation?.bodies[mediaType], body, "the body", 0);
}
