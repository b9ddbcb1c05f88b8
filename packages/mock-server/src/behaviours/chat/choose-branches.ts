import type { Random } from "../../random/random.ts";
import { type Fields, isFields } from "./map-schemas.ts";
import { mergeSchemas } from "./merge-schemas.ts";

function isMergeable(part: unknown): part is Fields {
  return isFields(part) && !("$ref" in part);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The same schema without `if`, for one of its branches, and with what `allOf` says in it. References stay there. */
export function withChosenBranches(schema: Fields, random: Random): Fields {
  const { if: condition, then: met, else: unmet, allOf, ...rest } = schema;
  const branch = random.integer(0, 1) === 1 ? [condition, met] : [unmet];
  const parts = [...listOf(allOf), ...(condition === undefined ? [] : branch)].filter((part) => part !== undefined);
  const kept = parts.filter((part) => !isMergeable(part));
  const whole = parts
    .filter(isMergeable)
    .map((part) => withChosenBranches(part, random))
    .reduce(mergeSchemas, rest);
  const both = [...listOf(whole.allOf), ...kept];
  return both.length > 0 ? { ...whole, allOf: both } : whole;
}
