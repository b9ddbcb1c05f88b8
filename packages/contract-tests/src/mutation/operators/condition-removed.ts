import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** What is refused by `not`, or asked for by `then`, is so no more. */
export const conditionRemoved: Operator = {
  name: "condition removed",
  kind: "schema",
  least: 0.9,
  changes: ({ object }) =>
    ["not", "then", "else"].filter((keyword) => keyword in object).map((keyword) => setKeyword(keyword, undefined)),
};
