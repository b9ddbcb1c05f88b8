import { isObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import { listOf } from "../contract/json.ts";
import type { Operator } from "./operator.ts";

/** A property that may be missing must be there. */
export const requiredAdded: Operator = {
  name: "required added",
  kind: "schema",
  least: 1,
  changes({ object }) {
    if (!isObject(object.properties)) return [];
    const required = listOf(object.required);
    return Object.keys(object.properties)
      .filter((name) => !required.includes(name))
      .map((name) => ({
        at: `/properties/${escapeStep(name)}`,
        edit: { pointer: "/required", value: [...required, name] },
      }));
  },
};
