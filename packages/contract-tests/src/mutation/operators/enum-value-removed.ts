import { listOf } from "../contract/json.ts";
import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A value is no longer allowed. */
export const enumValueRemoved: Operator = {
  name: "enum value removed",
  kind: "schema",
  least: 1,
  changes({ object }) {
    const values = listOf(object.enum);
    return values.map((_, index) => setKeyword("enum", values.toSpliced(index, 1), `/${index}`));
  },
};
