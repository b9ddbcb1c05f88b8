import { type Operation, operations } from "@haoee/spec";
import { pathParameters } from "../stories/path-parameters.ts";

/** The operation that a request is for, undefined when the contract has none. */
export function askedOperation(method: string, target: string): Operation | undefined {
  const [path = ""] = target.split("?");
  // A path that cannot be decoded is of no operation.
  if (/%(?![0-9a-f]{2})/i.test(path)) return undefined;
  return operations.find((one) => one.method === method.toLowerCase() && pathParameters(one.path, path) !== undefined);
}
