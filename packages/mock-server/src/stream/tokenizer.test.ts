import fc from "fast-check";
import { expect, test } from "vitest";
import { loadTokenizer } from "./tokenizer.ts";

const { pieces, count, textOf } = await loadTokenizer();

test.each([
  ["", []],
  ["Hello there", ["Hello", " there"]],
  ["你好，世界！", ["你好", "，", "世界", "！"]],
  ["👋🏽", ["👋", "🏽"]],
])("%j comes as %j", (text, expected) => {
  expect(pieces(text).map((piece) => piece.text)).toEqual(expected);
});

test("the pieces are the text, and their tokens are its count", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const all = pieces(text);
      expect(all.map((piece) => piece.text).join("")).toBe(text);
      expect(all.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(count(text));
      expect(all.every((piece) => piece.text !== "" && piece.tokens > 0)).toBe(true);
    }),
  );
});

test("a mark of the model is text like any other", () => {
  expect(count("<|endoftext|>")).toBeGreaterThan(1);
});

test("a text that is too long to be read to its end counts in proportion", () => {
  expect(count("the cat ".repeat(100_000))).toBe(16 * count("the cat ".repeat(6_250)));
});

test.each(["深".repeat(50_001), `${"a".repeat(49_999)}👋👋`])("a long text is whole again in its pieces", (text) => {
  expect(
    pieces(text)
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});

test("ids are the text they stand for", () => {
  expect(textOf([13225, 1354])).toBe("Hello there");
});
