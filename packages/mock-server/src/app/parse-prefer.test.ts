import { expect, test } from "vitest";
import { parsePrefer } from "./parse-prefer.ts";

test.each([
  ["code=401", { code: 401 }],
  ["example=model-required", { example: "model-required" }],
  ['code=400, example="model-required"', { code: 400, example: "model-required" }],
  ["dynamic=true", { dynamic: true }],
  ["dynamic", { dynamic: true }],
  ["dynamic=false", { dynamic: false }],
  ["Code = 503 ; q=1, respond-async, DYNAMIC=true", { code: 503, dynamic: true }],
])("%s asks for %o", (header, wish) => {
  expect(parsePrefer(header)).toEqual(wish);
});

test.each([undefined, "", ",", "respond-async, wait=10", "return=minimal", "constructor=1", "codes=1"])(
  "%s asks for no answer in particular",
  (header) => {
    expect(parsePrefer(header)).toBeUndefined();
  },
);

test.each(["code=abc", "code=99", "code=600", "code"])("%s is refused", (header) => {
  expect(() => parsePrefer(header)).toThrow("code must be a status from 200 to 599");
});
