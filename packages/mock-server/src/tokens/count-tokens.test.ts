import { expect, test } from "vitest";
import { countTokens } from "./count-tokens.ts";

test.each([
  ["", 0],
  ["hello world", 2],
  ["你好，世界", 3],
  ["<|endoftext|>", 7],
])("%j is counted as the tokenizer of GPT-4o does", async (text, count) => {
  expect(await countTokens(text)).toBe(count);
});

test("a long text is counted by its beginning", async () => {
  expect(await countTokens(" cat".repeat(50_000))).toBe(50_000);
});
