import { isOperationId, type OperationId, operationIds } from "@haoee/spec";
import { InvalidArgumentError } from "commander";

/** The id of an operation of the contract, as an option has it. */
export function parseOperation(id: string): OperationId {
  if (!isOperationId(id))
    throw new InvalidArgumentError(`The contract has no operation ${id}. It has: ${operationIds.join(", ")}.`);
  return id;
}
