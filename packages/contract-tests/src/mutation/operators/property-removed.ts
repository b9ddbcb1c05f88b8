import { isObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import { without } from "../contract/json.ts";
import type { Operator } from "./operator.ts";

/** A property is no longer described. */
export const propertyRemoved: Operator = {
  name: "property removed",
  kind: "schema",
  least: 0.9,
  changes({ object: { properties } }) {
    if (!isObject(properties)) return [];
    return Object.keys(properties).map((name) => ({
      at: `/properties/${escapeStep(name)}`,
      edit: { pointer: "/properties", value: without(properties, name) },
    }));
  },
};
