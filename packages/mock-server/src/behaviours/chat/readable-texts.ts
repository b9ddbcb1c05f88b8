type Fields = Readonly<Record<string, unknown>>;

/** Keywords whose parts are schemas by name. */
const named = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
/** Keywords that hold a schema or a list of them. */
const nested = new Set([
  ...["items", "prefixItems", "contains", "additionalProperties"],
  ...["allOf", "anyOf", "oneOf", "then", "else"],
]);
/** Keywords that say which texts will do. */
const telling = new Set([
  ...["enum", "const", "format", "pattern", "minLength", "maxLength", "examples", "default"],
  ...["$ref", "allOf", "anyOf", "oneOf", "not"],
]);

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPlainText(schema: Fields): boolean {
  return [schema.type].flat().includes("string") && !Object.keys(schema).some((keyword) => telling.has(keyword));
}

/** What a description gives as an example, such as `San Francisco, CA` after `e.g.`, undefined if it gives none. */
function exampleIn(description: unknown): string | undefined {
  return /(?:e\.g\.|for example|such as|例如|比如)[,，:：]?\s*["“'`]?([^"”'`()（）。;；]+)/i
    .exec(String(description ?? ""))?.[1]
    ?.trim();
}

/**
 * The same schema with an example for each plain text, so that a generator writes words and not letters: the one that
 * its description gives, or else one made of its name.
 */
export function withReadableTexts(schema: unknown, textFor: (name: string) => string, name: string = ""): unknown {
  const walk = (part: unknown, of: string) => withReadableTexts(part, textFor, of);
  if (Array.isArray(schema)) return schema.map((part) => walk(part, name));
  if (!isFields(schema)) return schema;
  const walked = Object.entries(schema).map(([keyword, part]) => {
    if (nested.has(keyword)) return [keyword, walk(part, name)];
    if (!named.has(keyword) || !isFields(part)) return [keyword, part];
    return [keyword, Object.fromEntries(Object.entries(part).map(([key, one]) => [key, walk(one, key)]))];
  });
  const examples = isPlainText(schema) ? { examples: [exampleIn(schema.description) ?? textFor(name)] } : {};
  return { ...Object.fromEntries(walked), ...examples };
}
