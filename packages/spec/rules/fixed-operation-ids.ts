import { isOperationId } from "../src/operation-ids.ts";
import { operationsOf } from "./document.ts";
import type { Rule } from "./rule.ts";

export const fixedOperationIds: Rule = {
  name: "fixed-operation-ids",
  reason: "Files, types, methods and examples are named after the sixteen operation ids.",
  check: ({ document }) =>
    operationsOf(document)
      .filter(({ value }) => !isOperationId(String(value.operationId)))
      .map(({ value, pointer }) => ({
        at: pointer,
        message: `operationId ${JSON.stringify(value.operationId)} is not one of src/operation-ids.ts`,
      })),
};
