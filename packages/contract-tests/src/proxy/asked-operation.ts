import type { Operation } from "@haoee/spec";
import { operationAt } from "../addresses/operation-at.ts";

/** The operation that a request to this path and query is for, undefined when the contract has none. */
export function askedOperation(method: string, target: string): Operation | undefined {
  return operationAt(target, { method, anyVersion: true })?.operation;
}
