import fc from "fast-check";
import { expect, test } from "vitest";
import { randomOf } from "./random.ts";

const numbers = (...parts: readonly string[]) => {
  const random = randomOf(...parts);
  return Array.from({ length: 8 }, () => random.integer(0, 1_000_000));
};

test("the same parts give the same numbers", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(numbers(...parts)).toEqual(numbers(...parts));
    }),
  );
});

test("other parts give other numbers, wherever they are cut", () => {
  expect(numbers("ab", "c")).not.toEqual(numbers("a", "bc"));
  expect(numbers("1", "cat")).not.toEqual(numbers("2", "cat"));
});

test("a pick is one of the items, and each is picked at some time", () => {
  const picked = new Set(Array.from({ length: 60 }, (_, index) => randomOf("pick", `${index}`).pick(["a", "b", "c"])));
  expect([...picked].toSorted()).toEqual(["a", "b", "c"]);
});
