import { expect, test } from "vitest";
import type { JsonObject } from "../answers/json-object.ts";
import { type Accumulator, createAccumulator } from "./accumulator.ts";
import { answerText } from "./answer-text.ts";

function accumulate(...chunks: JsonObject[]): Accumulator {
  const accumulator = createAccumulator();
  for (const chunk of chunks) accumulator.add(chunk);
  return accumulator;
}

test("a chat becomes the answer that would have come without stream", () => {
  const facts = { id: "1", object: "chat.completion.chunk", created: 1, model: "gpt-4o" };
  const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
  const answer = accumulate(
    { ...facts, choices: [{ index: 0, delta: { role: "assistant", content: "" }, finish_reason: null }], usage: null },
    { ...facts, choices: [{ index: 0, delta: { content: "Hel" }, finish_reason: null }], obfuscation: "xyz" },
    { ...facts, choices: [{ index: 0, delta: { content: "lo" }, finish_reason: null }] },
    { ...facts, choices: [{ index: 0, delta: {}, finish_reason: "stop" }] },
    { ...facts, id: "", choices: [], usage },
  ).answer();
  expect(answer).toEqual({
    ...facts,
    object: "chat.completion",
    choices: [{ index: 0, message: { role: "assistant", content: "Hello" }, finish_reason: "stop" }],
    usage,
  });
});

test("a continuation becomes the answer that would have come without stream", () => {
  const piece = (text: string, finish_reason: string | null) => ({
    object: "text_completion",
    choices: [{ index: 0, text, finish_reason, logprobs: { tokens: [text], token_logprobs: [-1] } }],
  });
  expect(accumulate(piece("This", null), piece(" is", "length")).answer()).toEqual({
    object: "text_completion",
    choices: [
      {
        index: 0,
        text: "This is",
        finish_reason: "length",
        logprobs: { tokens: ["This", " is"], token_logprobs: [-1, -1] },
      },
    ],
  });
  expect(answerText(accumulate({ value: "He" }, { value: "llo" }).answer())).toBe("Hello");
});

test("several choices are told apart by their index, in its order", () => {
  const piece = (index: number, content: string) => ({ choices: [{ index, delta: { content } }] });
  expect(accumulate(piece(1, "b"), piece(0, "a"), piece(1, "B"), piece(0, "A")).answer()).toMatchObject({
    choices: [{ message: { content: "aA" } }, { message: { content: "bB" } }],
  });
});

test("joins log probabilities, and keeps what the last chunk tells of a choice", () => {
  const choice = (token: string, rest: object) => ({
    choices: [{ index: 0, logprobs: { content: [{ token }] }, ...rest }],
  });
  const { choices } = accumulate(choice("a", { finish_reason: "stop" }), choice("b", { finish_reason: null })).answer();
  expect(choices).toEqual([
    { index: 0, finish_reason: "stop", logprobs: { content: [{ token: "a" }, { token: "b" }] } },
  ]);
});

test("the chunks stay as they were read", () => {
  const chunk = {
    choices: [{ index: 0, delta: { content: "a", tool_calls: [{ index: 0, function: { arguments: "{" } }] } }],
  };
  const before = structuredClone(chunk);
  accumulate(chunk, chunk, chunk);
  expect(chunk).toEqual(before);
});

test("a chunk without choices adds none", () => {
  expect(accumulate({ usage: null }, { choices: null }).answer()).toEqual({ usage: null, choices: [] });
});

test("is finished once every choice has its finish_reason", () => {
  const piece = (index: number, finish_reason: string | null) => ({ choices: [{ index, delta: {}, finish_reason }] });
  expect(accumulate({ choices: [] }).isFinished()).toBe(false);
  expect(accumulate(piece(0, null), piece(1, null), piece(0, "stop")).isFinished()).toBe(false);
  expect(accumulate(piece(0, null), piece(1, null), piece(0, "stop"), piece(1, "stop")).isFinished()).toBe(true);
});

test.each([
  '{"__proto__":{"polluted":1},"choices":[{"__proto__":{"polluted":1},"delta":{"__proto__":{"polluted":1}}}]}',
  '{"constructor":{"prototype":{"polluted":1}},"choices":[{"delta":{"constructor":{"prototype":{"polluted":1}}}}]}',
  `{"choices":[{"delta":{"content":${"[".repeat(1e5)}${"]".repeat(1e5)}}}]}`,
  '{"choices":{"length":4e9}}',
  '{"object":{"toString":1},"choices":[{"index":{"toString":1,"valueOf":1}},{"index":1},{"index":[{"toString":1}]}]}',
  '{"choices":[null,1,{"index":4e9,"delta":1}]}',
])("takes no harm from %.60s", (text) => {
  accumulate(JSON.parse(text), JSON.parse(text)).answer();
  expect(Object.prototype).not.toHaveProperty("polluted");
});
