import { isObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import { renamed } from "../contract/json.ts";
import type { Operator } from "./operator.ts";

/** A property has another name, also where it is required. */
export const propertyRenamed: Operator = {
  name: "property renamed",
  kind: "schema",
  least: 0.9,
  changes({ object }) {
    const { properties, required } = object;
    if (!isObject(properties)) return [];
    return Object.keys(properties).map((name) => {
      const to = `${name}_renamed`;
      const names = Array.isArray(required) ? { required: required.map((one) => (one === name ? to : one)) } : {};
      const value = { ...object, ...names, properties: renamed(properties, name, to) };
      return { at: `/properties/${escapeStep(name)}`, edit: { pointer: "", value } };
    });
  },
};
