import { isObject, type JsonObject } from "../../json-object.ts";
import { listOf } from "../contract/json.ts";
import { unknownText } from "../contract/unknown-text.ts";

const kinds = [null, unknownText, 1, 0.5, true, {}, []];
const lists = [[null], [{}], ["a"], [1], [true]];

function* ofNumber({ minimum, maximum }: JsonObject): Generator<unknown> {
  for (const limit of [minimum, maximum]) {
    if (typeof limit === "number") yield* [limit - 1, limit, limit + 1];
  }
}

function* ofText({ minLength, maxLength, format, pattern }: JsonObject): Generator<unknown> {
  for (const limit of [minLength, maxLength]) {
    if (typeof limit !== "number") continue;
    for (const length of [limit - 1, limit, limit + 1]) if (length >= 0) yield "a".repeat(length);
  }
  if (format !== undefined || pattern !== undefined) yield* ["no such text", "none"];
}

function* ofList({ type, minItems, maxItems }: JsonObject, value: unknown): Generator<unknown> {
  if ([type].flat().includes("array")) yield* lists;
  const [item = "a"] = listOf(value);
  for (const limit of [minItems, maxItems]) {
    if (typeof limit !== "number") continue;
    for (const length of [limit - 1, limit, limit + 1]) if (length >= 0) yield Array.from({ length }, () => item);
  }
}

/**
 * What is tried in place of a value: every kind of value, every value that is allowed, a text that none is, and what
 * stands on and beyond each limit.
 *
 * @param schema The schema of the value itself.
 * @param value A value that fits.
 */
export function* valuesToTry(schema: JsonObject, value: unknown): Generator<unknown> {
  yield* kinds;
  yield* listOf(schema.enum);
  if ("const" in schema) yield* [schema.const, `${schema.const}-changed`];
  yield* ofNumber(schema);
  yield* ofText(schema);
  yield* ofList(schema, value);
  if (typeof value === "number") yield value + 0.5;
  if (isObject(value)) yield { ...value, [unknownText]: unknownText };
}
