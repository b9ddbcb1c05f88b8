import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRequestTarget } from "./request-target.ts";

test("the query is decoded, and a repeated parameter is an array", () => {
  expect(parseRequestTarget("/v1/x?async=true&a=1&a=2&b=%E7%8C%AB&c")).toEqual({
    path: "/v1/x",
    query: { async: "true", a: ["1", "2"], b: "猫", c: "" },
  });
});

test("any text can be taken apart, its path being what stands before the first question mark", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseRequestTarget(text).path).toBe(text.split("?")[0]);
    }),
  );
});
