import fc from "fast-check";
import { expect, test } from "vitest";
import { captionOf } from "./caption.ts";
import { linesOf, widthOf } from "./lines.ts";

test.each([
  ["cat", "cat"],
  ["  a\n\tcat\u0000 ", "a cat"],
  ["猫".repeat(48), "猫".repeat(48)],
  ["猫".repeat(49), `${"猫".repeat(47)}…`],
  ["\ud800", "\ufffd"],
])("%j is captioned %j", (prompt, caption) => {
  expect(captionOf(prompt)).toBe(caption);
});

test("lines hold all of a caption but spaces, and are wider than asked for by a single word at most", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z猫,。 ]{0,48}$/), fc.integer({ min: 4, max: 30 }), (text, widest) => {
      const lines = linesOf(text, widest);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      expect(lines.every((line) => widthOf(line) <= widest || !/[ ]/.test(line))).toBe(true);
    }),
  );
});

test.each([
  ["a small cat", ["a small", "cat"]],
  ["一只可爱的橘猫", ["一只可爱", "的橘猫"]],
])("%j is broken between words", (text, lines) => {
  expect(linesOf(text, 4)).toEqual(lines);
});
