import { listOf } from "../contract/json.ts";
import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A property that had to be there may be missing. */
export const requiredRemoved: Operator = {
  name: "required removed",
  kind: "schema",
  least: 1,
  changes({ object }) {
    const required = listOf(object.required);
    return required.map((_, index) => setKeyword("required", required.toSpliced(index, 1), `/${index}`));
  },
};
