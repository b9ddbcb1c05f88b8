import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

const others: Readonly<Record<string, readonly string[]>> = {
  string: ["integer"],
  integer: ["string", "number"],
  number: ["string"],
  boolean: ["string"],
  object: ["array"],
  array: ["object"],
  null: [],
};

/** A value is of another type. That an integer may be any number counts, too. */
export const typeChanged: Operator = {
  name: "type changed",
  kind: "schema",
  least: 1,
  changes({ object: { type } }) {
    const types = [type].flat().filter((one) => typeof one === "string");
    return types.flatMap((one, index) =>
      (others[one] ?? [])
        .filter((other) => !types.includes(other))
        .map((other) => {
          const changed = types.with(index, other);
          return setKeyword("type", changed.length === 1 ? other : changed, changed.length === 1 ? "" : `/${index}`);
        }),
    );
  },
};
