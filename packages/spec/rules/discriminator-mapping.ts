import type { Rule } from "./rule.ts";
import { isObject, schemasOf } from "./walk.ts";

export const discriminatorMapping: Rule = {
  name: "discriminator-mapping",
  reason: "Without a mapping, type generators take the name of the schema for the value of the property.",
  check: ({ document }) =>
    [...schemasOf(document)]
      .filter(({ value }) => isObject(value.discriminator) && !isObject(value.discriminator.mapping))
      .map(({ pointer }) => ({ at: `${pointer}/discriminator`, message: "has no `mapping`" })),
};
