import { expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";

it.each([
  ["sk-0123456789abcdef", "it is no JSON in line 1, column 1"],
  ['{\n  "a": sk-0123456789abcdef\n}', "it is no JSON in line 2, column 8"],
  ['{"a": "sk-0123456789', "it is no JSON in line 1, column 7"],
  ["", "it is no JSON in line 1, column 1"],
])("says of %j where it is none, without quoting it", (text, message) => {
  expect(() => parseJson(text)).toThrow(new Error(message));
});

it("reads what is JSON", () => {
  expect(parseJson('{"a": [1, null]}')).toEqual({ a: [1, null] });
});
