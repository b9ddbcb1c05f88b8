import { expect, test } from "vitest";
import { excerpt, languageOf } from "./language.ts";

test.each([
  ["介绍一下深度学习", "zh"],
  ["Explain 深度学习 to me", "zh"],
  ["猫を描いて", "en"],
  ["Draw a cat", "en"],
  ["", "en"],
])("%j is answered in %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  ["  a\n b ", "a b"],
  ["abcdef", "abcd…"],
  ["abc def", "abc…"],
  ["👋🌍👋🌍👋", "👋🌍👋🌍…"],
])("%j is shown as %j", (text, shown) => {
  expect(excerpt(text, 4)).toBe(shown);
});
