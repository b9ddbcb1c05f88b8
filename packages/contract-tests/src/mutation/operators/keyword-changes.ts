import type { JsonObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import type { Change } from "./operator.ts";

/** The change by which a keyword of an object gets another value, or goes when that is undefined. */
export function setKeyword(keyword: string, value: unknown, step = ""): Change {
  const pointer = `/${escapeStep(keyword)}`;
  return { at: `${pointer}${step}`, edit: { pointer, value } };
}

/** The change by which a whole object is replaced. */
export function replaceAll(value: JsonObject, at = ""): Change {
  return { at, edit: { pointer: "", value } };
}
