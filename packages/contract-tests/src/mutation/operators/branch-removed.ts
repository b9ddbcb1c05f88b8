import { listOf } from "../contract/json.ts";
import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

const unions = ["anyOf", "oneOf", "allOf"];

/** A union has one branch less. */
export const branchRemoved: Operator = {
  name: "branch removed",
  kind: "schema",
  least: 0.9,
  changes: ({ object }) =>
    unions.flatMap((keyword) => {
      const branches = listOf(object[keyword]);
      return branches.map((_, index) => {
        const rest = branches.toSpliced(index, 1);
        return setKeyword(keyword, rest.length > 0 ? rest : undefined, `/${index}`);
      });
    }),
};
