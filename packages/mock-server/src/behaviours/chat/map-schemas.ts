/** A schema that is an object, or another object of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** Keywords whose parts are schemas by name. */
const named = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
/** Keywords that hold a schema or a list of them. */
const nested = new Set([
  ...["items", "prefixItems", "contains", "additionalProperties"],
  ...["allOf", "anyOf", "oneOf", "then", "else"],
]);

/** Whether a part of a schema is an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The same schema with each of its schemas changed, the outer ones first.
 *
 * @param change is told the name of the field that a schema is for, empty at the root
 */
export function mapSchemas(
  schema: unknown,
  change: (part: Fields, name: string) => Fields,
  name: string = "",
): unknown {
  const map = (part: unknown, of: string) => mapSchemas(part, change, of);
  if (Array.isArray(schema)) return schema.map((part) => map(part, name));
  if (!isFields(schema)) return schema;
  const mapped = Object.entries(change(schema, name)).map(([keyword, part]) => {
    if (nested.has(keyword)) return [keyword, map(part, name)];
    if (!named.has(keyword) || !isFields(part)) return [keyword, part];
    return [keyword, Object.fromEntries(Object.entries(part).map(([key, one]) => [key, map(one, key)]))];
  });
  return Object.fromEntries(mapped);
}
