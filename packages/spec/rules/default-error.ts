import { operationsOf } from "./document.ts";
import type { Rule } from "./rule.ts";
import { isObject } from "./walk.ts";

export const defaultError: Rule = {
  name: "default-error",
  reason: "Without an error answer the generated types say that an operation cannot fail.",
  check: ({ document }) =>
    operationsOf(document)
      .filter(({ value }) => !(isObject(value.responses) && "default" in value.responses))
      .map(({ pointer }) => ({ at: pointer, message: "has no `default` response; refer to DefaultError.yaml" })),
};
