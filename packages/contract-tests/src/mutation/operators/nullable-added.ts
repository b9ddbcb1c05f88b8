import { isObject } from "../../json-object.ts";
import { replaceAll } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A value may be null. */
export const nullableAdded: Operator = {
  name: "nullable added",
  kind: "schema",
  least: 0.9,
  changes({ object }) {
    const types = [object.type].flat();
    if (typeof object.type === "undefined" || types.includes("null")) return [];
    const values = Array.isArray(object.enum) && !object.enum.includes(null) ? { enum: [...object.enum, null] } : {};
    if ("const" in object && isObject(object)) return [];
    return [replaceAll({ ...object, ...values, type: [...types, "null"] }, "/type")];
  },
};
