import { escapeStep } from "../../json-pointer.ts";
import { renamed } from "../contract/json.ts";
import { replaceAll } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A webhook goes to an address that stands elsewhere in the request. */
export const callbackAddressChanged: Operator = {
  name: "callback address changed",
  kind: "callback",
  least: 0.9,
  changes: ({ object }) =>
    Object.keys(object).map((expression) =>
      replaceAll(renamed(object, expression, expression.replace("}", "_changed}")), `/${escapeStep(expression)}`),
    ),
};
