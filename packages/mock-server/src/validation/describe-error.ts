import type { FieldError } from "./choose-error.ts";

type Params = FieldError["params"];

const types: Readonly<Record<string, string>> = {
  string: "text",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  array: "an array",
  null: "null",
};

const formats: Readonly<Record<string, string>> = { uri: "an absolute address such as https://example.com/notify" };

function wanted(type: unknown): string {
  const names = [type].flat().map((name) => types[String(name)] ?? String(name));
  return [...new Set(names)].join(" or ");
}

function count(limit: unknown, unit: string): string {
  return `${limit} ${unit}${limit === 1 ? "" : "s"}`;
}

const list = (values: unknown) =>
  [values]
    .flat()
    .map((value) => JSON.stringify(value))
    .join(", ");

/** What follows the name of the field, for each keyword of the contract's schemas. */
const sentences: Readonly<Record<string, (params: Params) => string>> = {
  required: () => "is required",
  type: ({ type }) => `must be ${wanted(type)}`,
  enum: ({ allowedValues }) => `must be one of ${list(allowedValues)}`,
  const: ({ allowedValue }) => `must be ${list(allowedValue)}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  minLength: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${count(limit, "character")}`),
  maxLength: ({ limit }) => `must have at most ${count(limit, "character")}`,
  minItems: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${count(limit, "item")}`),
  maxItems: ({ limit }) => `must have at most ${count(limit, "item")}`,
  minProperties: ({ limit }) => `must have at least ${count(limit, "field")}`,
  maxProperties: ({ limit }) => `must have at most ${count(limit, "field")}`,
  format: ({ format }) => `must be ${formats[String(format)] ?? `of the format ${format}`}`,
};

/** Keywords whose sentence already says what the value is. */
const telling = new Set([
  "required",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "file",
]);

function shown(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "bytes" in value ? "a file" : "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A sentence about a field that is wrong, such as `n must be an integer, got "two"`. */
export function describeError({ keyword, params, message }: FieldError, field: string, value: unknown): string {
  const rule = sentences[keyword]?.(params) ?? message;
  return `${field} ${rule}${telling.has(keyword) ? "" : `, got ${shown(value)}`}`;
}
