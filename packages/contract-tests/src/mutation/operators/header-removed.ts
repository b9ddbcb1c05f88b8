import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A header of an answer is no longer documented. */
export const headerRemoved: Operator = {
  name: "response header removed",
  kind: "headers",
  least: 0.9,
  changes: ({ object }) => Object.keys(object).map((name) => setKeyword(name, undefined)),
};
