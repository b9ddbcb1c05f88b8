import { setKeyword } from "./keyword-changes.ts";
import { limits } from "./limits.ts";
import type { Operator } from "./operator.ts";

/** A limit is one lower and one higher, as far as a length can be. */
export const limitShifted: Operator = {
  name: "limit shifted",
  kind: "schema",
  least: 0.9,
  changes: ({ object }) =>
    Object.keys(limits).flatMap((keyword) => {
      const limit = object[keyword];
      if (typeof limit !== "number") return [];
      const shifted = [limit - 1, limit + 1].filter((one) => one >= 0 || keyword.endsWith("imum"));
      return shifted.map((one) => setKeyword(keyword, one));
    }),
};
