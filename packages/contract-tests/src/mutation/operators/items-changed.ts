import { isObject } from "../../json-object.ts";
import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** The items of a list may be anything, and are texts. */
export const itemsChanged: Operator = {
  name: "items changed",
  kind: "schema",
  least: 0.9,
  changes({ object: { items } }) {
    if (!isObject(items)) return [];
    return [
      setKeyword("items", undefined),
      setKeyword("items", { type: items.type === "string" ? "boolean" : "string" }),
    ];
  },
};
