import type { Rule } from "./rule.ts";
import { isObject, schemasOf } from "./walk.ts";

export const openModelNames: Rule = {
  name: "open-model-names",
  reason: "The gateway gains models every week; a list of them belongs into the description.",
  check: ({ document }) =>
    [...schemasOf(document)].flatMap(({ value, pointer }) => {
      const model = isObject(value.properties) ? value.properties.model : undefined;
      const closed = isObject(model) && ("enum" in model || "const" in model);
      return closed ? [{ at: `${pointer}/properties/model`, message: "is a closed list of models" }] : [];
    }),
};
