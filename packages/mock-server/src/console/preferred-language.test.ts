import { expect, test } from "vitest";
import { preferredLanguage } from "./preferred-language.ts";

test.each([
  [undefined, undefined, "en"],
  [undefined, "zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  [undefined, "en-GB,en;q=0.9,zh;q=0.8", "en"],
  [undefined, "de-DE,zh;q=0.2", "zh"],
  [undefined, "fr", "en"],
  ["zh", "en", "zh"],
  ["en", "zh", "en"],
  ["fr", "zh", "zh"],
])("a page that is asked for in %s by a browser that likes %s is in %s", (wanted, accepted, language) => {
  expect(preferredLanguage(wanted, accepted)).toBe(language);
});
