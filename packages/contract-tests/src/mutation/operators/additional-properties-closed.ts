import { isObject } from "../../json-object.ts";
import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** An object may hold nothing but what is described. */
export const additionalPropertiesClosed: Operator = {
  name: "additional properties closed",
  kind: "schema",
  least: 0.9,
  changes: ({ object }) => (isObject(object.properties) ? [setKeyword("additionalProperties", false)] : []),
};
