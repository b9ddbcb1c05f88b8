import fc from "fast-check";
import { expect, test } from "vitest";
import { textPieces } from "./text-pieces.ts";

test.each([
  ["", []],
  ["a", ["a"]],
  ["abcd", ["a", "b", "c", "d"]],
  ["你好，世界！", ["你好", "，世", "界！"]],
  ["👋🌍", ["👋", "🌍"]],
])("%j comes as %j", (text, pieces) => {
  expect(textPieces(text)).toEqual(pieces);
});

test("pieces are few, none is empty, and together they are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const pieces = textPieces(text);
      expect(pieces.join("")).toBe(text);
      expect(pieces.length).toBeLessThanOrEqual(4);
      expect(pieces).not.toContain("");
    }),
  );
});
