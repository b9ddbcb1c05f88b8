import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A status is no longer documented. */
export const statusRemoved: Operator = {
  name: "status removed",
  kind: "responses",
  least: 1,
  changes: ({ object }) => Object.keys(object).map((status) => setKeyword(status, undefined)),
};
