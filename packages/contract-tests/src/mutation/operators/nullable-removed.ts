import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A value may no longer be null. */
export const nullableRemoved: Operator = {
  name: "nullable removed",
  kind: "schema",
  least: 0.9,
  changes({ object: { type } }) {
    if (!Array.isArray(type) || !type.includes("null")) return [];
    const rest = type.filter((one) => one !== "null");
    return [setKeyword("type", rest.length === 1 ? rest[0] : rest)];
  },
};
