import { setKeyword } from "./keyword-changes.ts";
import { limits } from "./limits.ts";
import type { Operator } from "./operator.ts";

/** A number, a text or a list has no limit any more. */
export const limitRemoved: Operator = {
  name: "limit removed",
  kind: "schema",
  least: 0.9,
  changes: ({ object }) =>
    Object.keys(limits)
      .filter((keyword) => typeof object[keyword] === "number")
      .map((keyword) => setKeyword(keyword, undefined)),
};
