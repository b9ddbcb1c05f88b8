import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** One operation asks for no key, whatever the document says. */
export const operationSecurityRemoved: Operator = {
  name: "security of an operation removed",
  kind: "operation",
  least: 1,
  // The gateway's own calls carry none of our keys.
  changes: ({ pointer }) =>
    pointer.startsWith("#/paths/") && !pointer.includes("/callbacks/") ? [setKeyword("security", [])] : [],
};
