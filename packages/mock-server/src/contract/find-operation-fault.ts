import type { OpenApiDocument } from "@haoee/spec";
import { operationsOf } from "@haoee/spec";
import { below, type FindFault } from "./contract-fault.ts";

/** Whether there are operations, each with a name of its own. */
export const findOperationFault: FindFault<OpenApiDocument> = (document) => {
  const operations = operationsOf(document);
  if (operations.length === 0) return { pointer: "/paths", message: "has no operation" };
  const seen = new Set<string>();
  for (const { operationId, method, path } of operations) {
    const pointer = below(below("/paths", path), method);
    if (!operationId) return { pointer, message: "has no operationId" };
    if (seen.has(operationId)) {
      return { pointer: below(pointer, "operationId"), message: `is ${operationId}, as that of another operation` };
    }
    seen.add(operationId);
  }
  return undefined;
};
