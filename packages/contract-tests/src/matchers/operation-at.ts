import { type Operation, operations } from "@haoee/spec";
import { pathParameters } from "../stories/path-parameters.ts";

/**
 * The operation of a URL or path, whatever host and base address come before. Every path of the contract belongs to one
 * operation, so the method decides only where it is known.
 */
export function operationAt(url: string, method?: string): Operation | undefined {
  const { pathname } = new URL(url, "http://localhost");
  const tails = [...pathname.matchAll(/\//g)].map(({ index }) => pathname.slice(index));
  return operations.find(
    (operation) =>
      (method === undefined || operation.method.toUpperCase() === method.toUpperCase()) &&
      tails.some((tail) => pathParameters(operation.path, tail)),
  );
}
