import fc from "fast-check";
import { expect, test } from "vitest";
import { isRequestRefusedError } from "../errors/request-refused-error.ts";
import { parseJson } from "./parse-json.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["{bad", "invalid symbol, line 1, column 2"],
  ['{"a": 1,}', "property name expected, line 1, column 9"],
  ["[1,\n 2 3]", "comma expected, line 2, column 4"],
  ['{"a": "x', "unexpected end of string, line 1, column 7"],
  ["{} {}", "end of file expected, line 1, column 4"],
  ['{\n  "a": 1, // one\n  "b": "//"\n}', "comments are not JSON, line 2, column 11"],
  ["/* a */ {}", "comments are not JSON, line 1, column 1"],
  ["{ /* open", "comments are not JSON, line 1, column 3"],
])("%j is refused", (text, reason) => {
  expect(() => parseJson(bytes(text))).toThrow(`The body is not JSON: ${reason}`);
});

test("a body that is nested deeper than can be looked into is refused", () => {
  expect(() => parseJson(bytes("[".repeat(1_000_000)))).toThrow("The body is not JSON: nested too deeply");
});

test("what is nested 256 deep is read, and one level more is refused with its place", () => {
  const nested = (levels: number) => `${"[".repeat(levels - 1)}\n{}${"]".repeat(levels - 1)}`;
  expect(parseJson(bytes(nested(256)))).toBeInstanceOf(Array);
  expect(() => parseJson(bytes(nested(257)))).toThrow("deeper than 256 levels: line 2, column 1");
});

test.each(["", " \n"])("an empty body is refused in words of its own", (text) => {
  expect(() => parseJson(bytes(text))).toThrow("The body is empty; JSON is required");
});

test("bytes that are no UTF-8 are refused", () => {
  expect(() => parseJson(Uint8Array.of(0x22, 0xff, 0x22))).toThrow("it is not UTF-8");
});

test("what looks like a comment inside a text is none", () => {
  expect(parseJson(bytes('{"url": "https://example.com/*"}'))).toEqual({ url: "https://example.com/*" });
});

test("every JSON text is read, and every other text is a refusal", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(bytes(text))).toEqual(JSON.parse(text));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,/*\\ 1a\n\u0000'), minLength: 1 }), (text) => {
      try {
        parseJson(bytes(text));
      } catch (error) {
        expect(isRequestRefusedError(error)).toBe(true);
      }
    }),
  );
});
