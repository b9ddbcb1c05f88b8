import type { Rule } from "./rule.ts";
import { escapeStep, isObject, schemasOf } from "./walk.ts";

function isDescribed(schema: unknown): boolean {
  return isObject(schema) && (typeof schema.$ref === "string" || Boolean(schema.description));
}

export const describedProperties: Rule = {
  name: "described-properties",
  reason: "An editor shows the description of a field to somebody who has no other documentation.",
  check: ({ document }) =>
    [...schemasOf(document)].flatMap(({ value, pointer }) =>
      Object.entries(value.properties ?? {})
        .filter(([, schema]) => !isDescribed(schema))
        .map(([name]) => ({ at: `${pointer}/properties/${escapeStep(name)}`, message: "has no description" })),
    ),
};
