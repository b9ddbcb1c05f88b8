import type { Fields } from "./map-schemas.ts";

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function lengthOf(value: unknown): number {
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

/** The same schema with upper limits that are no larger than an answer is: what may be long need not be. */
export function withModestLimits(schema: Fields): Fields {
  const { minLength, minItems, minContains, prefixItems, minProperties, properties } = schema;
  const modest: Readonly<Record<string, number>> = {
    maxLength: Math.max(numberOf(minLength), 100),
    maxItems: Math.max(numberOf(minItems), numberOf(minContains), lengthOf(prefixItems), 2),
    maxProperties: Math.max(numberOf(minProperties), lengthOf(properties), 2),
  };
  const limits = Object.entries(modest).flatMap(([keyword, limit]) => {
    const given = schema[keyword];
    return typeof given === "number" ? [[keyword, Math.min(given, limit)]] : [];
  });
  return { ...schema, ...Object.fromEntries(limits) };
}
