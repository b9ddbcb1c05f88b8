import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

const prefix = "#/components/schemas/";

/** A reference leads to the component that stands next to the right one. */
export const referenceReplaced: Operator = {
  name: "reference replaced",
  kind: "schema",
  least: 0.9,
  changes({ object: { $ref }, document }) {
    if (typeof $ref !== "string") return [];
    const names = Object.keys(document.components.schemas ?? {});
    const index = names.indexOf($ref.slice(prefix.length));
    return [setKeyword("$ref", prefix + names[(index + 1) % names.length])];
  },
};
