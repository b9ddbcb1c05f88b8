import type { OpenApiDocument, Operation } from "@haoee/spec";
import type { Validators } from "../../generated/validators.js";

/** A revision of the contract, ready to be answered by. */
export interface Contract {
  readonly document: OpenApiDocument;
  /** In the order of the document. */
  readonly operations: readonly Operation[];
  readonly validators: Validators;
}

/** The operation of this name. */
export function operationIn({ operations }: Contract, operationId: string): Operation {
  const operation = operations.find((one) => one.operationId === operationId);
  if (!operation) throw new RangeError(`The contract does not describe ${operationId}`);
  return operation;
}
