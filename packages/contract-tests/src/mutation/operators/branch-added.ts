import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A union has one branch more: one that takes booleans, or anything that its surroundings take. */
export const branchAdded: Operator = {
  name: "branch added",
  kind: "schema",
  least: 0.9,
  changes: ({ object }) =>
    ["anyOf", "oneOf"].flatMap((keyword) => {
      const branches = object[keyword];
      const branch = "type" in object ? {} : { type: "boolean" };
      return Array.isArray(branches) ? [setKeyword(keyword, [...branches, branch])] : [];
    }),
};
