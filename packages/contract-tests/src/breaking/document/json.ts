import { UnreadableContractError } from "../../errors/unreadable-contract-error.ts";
import { isObject, type JsonObject } from "../../json-object.ts";

/** The object below a key, an empty one when there is none. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isObject(value) ? value : {};
}

/** The list below a key, an empty one when there is none. */
export function listAt(parent: JsonObject, key: string): readonly unknown[] {
  const value = parent[key];
  return Array.isArray(value) ? value : [];
}

/** The strings in the list below a key. */
export function stringsAt(parent: JsonObject, key: string): readonly string[] {
  return listAt(parent, key).filter((item) => typeof item === "string");
}

/** The text below a key. */
export function stringAt(parent: JsonObject, key: string): string | undefined {
  const value = parent[key];
  return typeof value === "string" ? value : undefined;
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, item) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}

/**
 * JSON with its keys in order, so that equal values have equal texts.
 *
 * @throws UnreadableContractError for what is no JSON, as a value of YAML can be that contains itself.
 */
export function canonical(value: unknown): string {
  try {
    return inOrder(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableContractError("a value of the contract", "it contains itself, or is nested without end");
  }
}
