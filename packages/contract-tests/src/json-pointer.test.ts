import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeStep, valueAt } from "./json-pointer.ts";

it("finds a value again under its escaped name", () => {
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), (name, value) => {
      expect(valueAt([{ [name]: value }], `/0/${escapeStep(name)}`)).toBe(value);
    }),
  );
});

it("finds nothing where a pointer leads nowhere", () => {
  expect(valueAt({ a: null }, "/a/b")).toBeUndefined();
  expect(valueAt({ a: "b" }, "/a/length")).toBeUndefined();
  expect(valueAt({ a: {} }, "/a/constructor")).toBeUndefined();
  expect(valueAt({ a: 1 }, "")).toEqual({ a: 1 });
});
