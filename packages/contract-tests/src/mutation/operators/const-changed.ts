import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A constant is another one. */
export const constChanged: Operator = {
  name: "const changed",
  kind: "schema",
  least: 0.9,
  changes({ object }) {
    if (!("const" in object)) return [];
    return [setKeyword("const", typeof object.const === "string" ? `${object.const}-changed` : null)];
  },
};
