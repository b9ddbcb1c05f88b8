/** A JSON Schema as data that may still be changed. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** Keywords whose value is one schema, a list of schemas, or schemas by name. */
const one = new Set(["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"]);
const list = new Set(["anyOf", "oneOf", "allOf", "prefixItems"]);
const named = new Set(["properties", "patternProperties", "$defs"]);

/** Keywords that say something to people, or to other tools, and assert nothing. */
const annotations = new Set([
  "title",
  "description",
  "summary",
  "default",
  "example",
  "examples",
  "discriminator",
  "xml",
  "externalDocs",
]);

type Change = (schema: { readonly [keyword: string]: unknown }) => JsonSchema;

function walkKeyword(keyword: string, value: unknown, change: Change): unknown {
  // What stands under these keywords are schemas, which the lint of the contract proves.
  if (one.has(keyword)) return mapSchema(value as JsonSchema, change);
  if (list.has(keyword)) return (value as JsonSchema[]).map((part) => mapSchema(part, change));
  if (!named.has(keyword)) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, JsonSchema>).map(([name, part]) => [name, mapSchema(part, change)]),
  );
}

/** The schema without its annotations, each of its parts changed from the inside out. */
export function mapSchema(schema: JsonSchema, change: Change): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const asserting = Object.entries(schema).filter(
    ([keyword]) => !annotations.has(keyword) && !keyword.startsWith("x-"),
  );
  return change(
    Object.fromEntries(asserting.map(([keyword, value]) => [keyword, walkKeyword(keyword, value, change)])),
  );
}
