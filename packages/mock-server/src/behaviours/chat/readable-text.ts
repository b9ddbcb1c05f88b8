import type { Fields } from "./map-schemas.ts";

/** Keywords that say which texts will do. */
const telling = new Set([
  ...["enum", "const", "format", "pattern", "examples", "default"],
  ...["$ref", "allOf", "anyOf", "oneOf", "not"],
]);

function isPlainText(schema: Fields): boolean {
  return [schema.type].flat().includes("string") && !Object.keys(schema).some((keyword) => telling.has(keyword));
}

/** What a description gives as an example, such as `San Francisco, CA` after `e.g.`, undefined if it gives none. */
function exampleIn(description: unknown): string | undefined {
  return /(?:e\.g\.|for example|such as|例如|比如)[,，:：]?\s*["“'`]?([^"”'`()（）。;；]+)/i
    .exec(String(description ?? ""))?.[1]
    ?.trim();
}

/** The text as often as it takes to be long enough, and no longer than it may be. Lengths count code points. */
function fitted(text: string, { minLength, maxLength }: Fields): string {
  const min = typeof minLength === "number" ? minLength : 0;
  const once = [...text];
  const characters =
    once.length < min ? [...`${text} `.repeat(Math.ceil(min / (once.length + 1)))].slice(0, min) : once;
  return (typeof maxLength === "number" ? characters.slice(0, maxLength) : characters).join("");
}

/**
 * The same schema with an example if it is for a plain text, so that a generator writes words and not letters: the one
 * that its description gives, or else one made of its name, as long as the schema wants it.
 */
export function withReadableText(schema: Fields, text: string): Fields {
  if (!isPlainText(schema)) return schema;
  const { minLength: _, maxLength: __, ...rest } = schema;
  return { ...rest, examples: [fitted(exampleIn(schema.description) ?? text, schema)] };
}
