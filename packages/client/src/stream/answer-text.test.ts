import { expect, test } from "vitest";
import { answerText } from "./answer-text.ts";

test.each([
  ["text", { choices: [{ message: { content: "Hello" } }] }, "Hello"],
  [
    "parts",
    { choices: [{ message: { content: [{ type: "text", text: "He" }, { thinking: [] }, { text: "llo" }] } }] },
    "Hello",
  ],
  ["a continuation", { choices: [{ text: "Hello" }] }, "Hello"],
  ["a call only", { choices: [{ message: { content: null } }] }, ""],
  ["no choice", { choices: [] }, ""],
])("the text of an answer of %s is %j", (_, answer, expected) => {
  expect(answerText(answer)).toBe(expected);
});
