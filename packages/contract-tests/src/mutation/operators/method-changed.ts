import { renamed } from "../contract/json.ts";
import { replaceAll } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** An operation is called by another method. */
export const methodChanged: Operator = {
  name: "method changed",
  kind: "path item",
  least: 0.9,
  changes: ({ object }) =>
    ["get", "post"]
      .filter((method) => method in object)
      .map((method) => replaceAll(renamed(object, method, method === "get" ? "post" : "put"), `/${method}`)),
};
