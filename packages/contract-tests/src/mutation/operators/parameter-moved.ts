import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A parameter of the query is read from a header, or the other way round. */
export const parameterMoved: Operator = {
  name: "parameter moved",
  kind: "parameter",
  least: 0.9,
  changes: ({ object }) => (object.in === "path" ? [] : [setKeyword("in", object.in === "query" ? "header" : "query")]),
};
