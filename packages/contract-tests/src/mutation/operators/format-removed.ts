import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A text may be of any form. A file in a form has the format `binary`, which says nothing of the text itself. */
export const formatRemoved: Operator = {
  name: "format removed",
  kind: "schema",
  least: 0.9,
  changes: ({ object }) =>
    ["format", "pattern"]
      .filter((keyword) => typeof object[keyword] === "string" && object[keyword] !== "binary")
      .map((keyword) => setKeyword(keyword, undefined)),
};
