import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A request needs no body, or needs one. */
export const requestBodyRequired: Operator = {
  name: "request body required flipped",
  kind: "request body",
  least: 0.9,
  changes: ({ object }) => [setKeyword("required", object.required !== true)],
};
