import { type OpenApiDocument, resolveIn } from "@haoee/spec";
import { isObject, type JsonObject } from "../../json-object.ts";

const annotations = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "tags",
  "default",
  "deprecated",
]);
const sets = new Set(["required", "enum", "type"]);
// Under these keys stand names of the contract's own, which may well be called `description`.
const maps = new Set(["properties", "content", "headers", "responses", "paths", "callbacks", "encoding", "mapping"]);

const known = new WeakMap<OpenApiDocument, Map<string, string>>();

function referred(reference: string, document: OpenApiDocument): string {
  const meanings = known.get(document) ?? new Map<string, string>();
  known.set(document, meanings);
  const found = meanings.get(reference);
  if (found !== undefined) return found;
  // A schema inside itself is told by its name.
  meanings.set(reference, reference);
  const meaning = meaningOf(resolveIn<unknown>(document, { $ref: reference }), document);
  meanings.set(reference, meaning);
  return meaning;
}

/** Items that may be anything are as good as not described. */
function isOpen(key: string, value: unknown): boolean {
  return key === "items" && isObject(value) && Object.keys(value).length === 0;
}

function ofObject(object: JsonObject, document: OpenApiDocument, names: boolean): string {
  const entries = Object.entries(object)
    .filter(([key, value]) => names || !(annotations.has(key) || key.startsWith("x-") || isOpen(key, value)))
    .map(([key, value]) => `${JSON.stringify(key)}:${meaningOf(value, document, names ? "" : key)}`);
  return `{${entries.toSorted().join()}}`;
}

/**
 * What a part of the contract means, as a text: annotations and orders that say nothing are left out, and a reference is
 * what it leads to. Two parts that mean the same have the same text.
 */
export function meaningOf(value: unknown, document: OpenApiDocument, key = ""): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => meaningOf(item, document));
    return `[${(sets.has(key) ? items.toSorted() : items).join()}]`;
  }
  if (!isObject(value)) return JSON.stringify(value) ?? "";
  const { $ref, ...beside } = value;
  if (typeof $ref !== "string") return ofObject(value, document, maps.has(key));
  const own = ofObject(beside, document, false);
  return own === "{}" ? referred($ref, document) : `${referred($ref, document)}&${own}`;
}
