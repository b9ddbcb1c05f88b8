import type { Operator } from "./operator.ts";

/** A parameter of an operation is no longer documented. */
export const parameterRemoved: Operator = {
  name: "parameter removed",
  kind: "parameters",
  least: 0.9,
  changes: ({ object }) =>
    Object.keys(object).map((index) => ({
      at: `/${index}`,
      edit: { pointer: "", value: Object.values(object).toSpliced(Number(index), 1) },
    })),
};
