import { isDeepStrictEqual } from "node:util";
import { escapeStep } from "./json-pointer.ts";

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** JSON pointer to the first place where two JSON values differ, undefined when they are equal. */
export function firstDifference(a: unknown, b: unknown, pointer = ""): string | undefined {
  if (isDeepStrictEqual(a, b)) return undefined;
  if (!isTree(a) || !isTree(b) || Array.isArray(a) !== Array.isArray(b)) return pointer;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const key = keys.find((one) => !isDeepStrictEqual(a[one], b[one])) ?? "";
  return firstDifference(a[key], b[key], `${pointer}/${escapeStep(key)}`);
}
