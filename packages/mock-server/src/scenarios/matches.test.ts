import { expect, test } from "vitest";
import type { RequestValue } from "../behaviours/values.ts";
import { contains, matches } from "./matches.ts";

test.each([
  [{ a: 1, b: 2 }, { a: 1 }, true],
  [{ a: { b: [1, { c: 2, d: 3 }] } }, { a: { b: [1, { c: 2 }] } }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: [1, 2] }, { a: [1] }, false],
  [{ a: "1" }, { a: 1 }, false],
  [null, {}, false],
  [{ a: null }, { a: null }, true],
  [{}, { toString: {} }, false],
])("%j has %j: %s", (value, part, expected) => {
  expect(contains(value, part)).toBe(expected);
});

const request: RequestValue = {
  path: {},
  query: {},
  headers: { "x-user": "alice" },
  body: { model: "gpt-4o", prompt: "猫" },
  origin: "http://127.0.0.1:1",
  faults: [],
};

test.each([
  [{}, true],
  [{ operation: "createImage" }, true],
  [{ operation: "createVideo" }, false],
  [{ text: '"prompt":"[猫狗]"' }, true],
  [{ text: "狗" }, false],
  [{ headers: { "x-user": "^a" } }, true],
  [{ headers: { "x-user": "^b" } }, false],
  [{ headers: { "x-none": "." } }, false],
  [{ operation: "createImage", body: { model: "other" } }, false],
  [{ entry: "chat" }, false],
] as const)("%j matches: %s", (match, expected) => {
  expect(matches(match, "createImage", request)).toBe(expected);
});
