import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A parameter that could be left out must be sent, or the other way round. */
export const parameterRequired: Operator = {
  name: "parameter required flipped",
  kind: "parameter",
  least: 0.9,
  // What stands in the path is always there.
  changes: ({ object }) => (object.in === "path" ? [] : [setKeyword("required", object.required !== true)]),
};
