import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A request or an answer is no longer documented under one of its media types. */
export const mediaTypeRemoved: Operator = {
  name: "media type removed",
  kind: "content",
  least: 1,
  changes: ({ object }) => Object.keys(object).map((mediaType) => setKeyword(mediaType, undefined)),
};
