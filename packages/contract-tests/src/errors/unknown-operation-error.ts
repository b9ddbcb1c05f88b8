import { operations } from "@haoee/spec";

const name = "UnknownOperationError";

/**
 * An operation was named that the contract does not describe. It says nothing about a body: none was judged.
 */
export class UnknownOperationError extends Error {
  override readonly name: typeof name = name;
  /** The name that was asked for. */
  readonly operationId: string;
  /** The names the contract knows. */
  readonly known: readonly string[];

  constructor(operationId: string) {
    const known = operations.map((operation) => operation.operationId);
    super(`The contract has no operation ${operationId}. It describes: ${known.join(", ")}`);
    this.operationId = operationId;
    this.known = known;
  }
}

/** Whether a value is an {@link UnknownOperationError}, also one from another copy of this package. */
export function isUnknownOperationError(value: unknown): value is UnknownOperationError {
  return value instanceof Error && value.name === name;
}
