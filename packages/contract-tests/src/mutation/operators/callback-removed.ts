import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** The gateway no longer tells of something. */
export const callbackRemoved: Operator = {
  name: "callback removed",
  kind: "callbacks",
  least: 0.9,
  changes: ({ object }) => Object.keys(object).map((name) => setKeyword(name, undefined)),
};
