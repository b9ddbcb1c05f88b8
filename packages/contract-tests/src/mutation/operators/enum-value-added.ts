import { unknownText } from "../contract/unknown-text.ts";
import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** One more value is allowed: one that the checks try, since nobody can try them all. */
export const enumValueAdded: Operator = {
  name: "enum value added",
  kind: "schema",
  least: 0.9,
  changes({ object }) {
    return Array.isArray(object.enum) ? [setKeyword("enum", [...object.enum, unknownText])] : [];
  },
};
