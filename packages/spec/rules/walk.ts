import type { JsonObject } from "./rule.ts";

/** A value of the document and the JSON pointer to it. */
export interface Place {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A step of a JSON pointer, escaped. */
export function escapeStep(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Every object below a value, itself first, in document order. Example values are data and are not entered. */
export function* objectsBelow(value: unknown, pointer: string): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  if (isObject(value)) yield { value, pointer };
  for (const [key, child] of Object.entries(value)) {
    if (key !== "examples" && key !== "example" && key !== "value") {
      yield* objectsBelow(child, `${pointer}/${escapeStep(key)}`);
    }
  }
}

const single = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];
const listed = ["anyOf", "oneOf", "allOf", "prefixItems"];
const named = ["properties", "patternProperties", "$defs"];

function* subschemas(schema: JsonObject, pointer: string): Generator<Place> {
  for (const key of single) yield* schemasBelow(schema[key], `${pointer}/${key}`);
  for (const key of [...listed, ...named]) {
    for (const [name, child] of Object.entries(schema[key] ?? {})) {
      yield* schemasBelow(child, `${pointer}/${key}/${escapeStep(name)}`);
    }
  }
}

/** A schema and every schema inside it. References are not followed: their target is visited where it stands. */
function* schemasBelow(schema: unknown, pointer: string): Generator<Place> {
  if (!isObject(schema)) return;
  yield { value: schema, pointer };
  yield* subschemas(schema, pointer);
}

/** Every schema of a document: the named ones, and those written where they are used. */
export function* schemasOf(document: JsonObject): Generator<Place> {
  const components = document.components;
  if (isObject(components)) {
    for (const [name, schema] of Object.entries(components.schemas ?? {})) {
      yield* schemasBelow(schema, `#/components/schemas/${escapeStep(name)}`);
    }
  }
  for (const { value, pointer } of objectsBelow(document, "#")) {
    if (!pointer.startsWith("#/components/schemas/")) yield* schemasBelow(value.schema, `${pointer}/schema`);
  }
}
