import fc from "fast-check";
import { expect, it } from "vitest";
import { firstDifference } from "./first-difference.ts";

it.each([
  ["a changed value", { a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, "/a/1/b"],
  ["a missing property", { a: 1, b: 2 }, { a: 1 }, "/b"],
  ["a further item", [1], [1, 2], "/1"],
  ["a list in place of an object", { a: [] }, { a: {} }, "/a"],
  ["null in place of an object", { a: null }, { a: {} }, "/a"],
  ["a name that needs escaping", { "a/b": 1 }, { "a/b": 2 }, "/a~1b"],
  ["wholly different values", 1, "1", ""],
])("points at %s", (_, a, b, pointer) => {
  expect(firstDifference(a, b)).toBe(pointer);
});

it("finds none between a value and its copy", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(firstDifference(value, structuredClone(value))).toBeUndefined();
    }),
  );
});
