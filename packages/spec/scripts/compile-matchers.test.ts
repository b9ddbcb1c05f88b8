import { expect, test } from "vitest";
import { weigh } from "./compile-matchers.ts";

test.each([
  [{}, 0],
  [{ properties: { query: { properties: { async: { const: "true" } }, required: ["async"] } } }, 2],
  [{ required: ["query", "body"] }, 2],
  [{ anyOf: [{ required: ["a", "b"] }, { const: 1 }] }, 1],
  [{ allOf: [{ const: 1 }, { required: ["a"] }] }, 2],
])("%j asserts %i things", (match, weight) => {
  expect(weigh(match)).toBe(weight);
});
