import type { Operation } from "@haoee/spec";
import { findOperation } from "../capture/find-operation.ts";

/** The operation that a request to this path and query is for, undefined when the contract has none. */
export function askedOperation(method: string, target: string): Operation | undefined {
  return findOperation(method, target.split(/[?#]/)[0] ?? "")?.operation;
}
