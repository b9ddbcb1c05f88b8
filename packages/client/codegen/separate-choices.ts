function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/**
 * For `JSON.stringify`: parts a schema that has `properties` beside a choice, which openapi-typescript would read as one
 * or the other, where JSON Schema means both.
 */
export function separateChoices(_key: string, schema: unknown): unknown {
  if (!isRecord(schema) || !("properties" in schema)) return schema;
  const { anyOf, oneOf, ...rest } = schema;
  const choices = [anyOf && { anyOf }, oneOf && { oneOf }].filter(Boolean);
  return choices.length > 0 ? { description: schema.description, allOf: [rest, ...choices] } : schema;
}
