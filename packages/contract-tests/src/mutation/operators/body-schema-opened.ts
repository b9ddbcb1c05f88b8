import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A body, an event of a stream or a webhook may be anything. */
export const bodySchemaOpened: Operator = {
  name: "body schema opened",
  kind: "media type",
  least: 0.9,
  changes: ({ object }) => ("schema" in object ? [setKeyword("schema", {})] : []),
};
