import { entries, responseExamples } from "@haoee/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeAnswer } from "../../test/judge-answer.ts";
import { chatForm } from "./chat-form.ts";
import type { Completion } from "./completion.ts";
import { textForm } from "./text-form.ts";

const forms = { createChatCompletion: chatForm, createCompletion: textForm } as const;
const operationIds = ["createChatCompletion", "createCompletion"] as const;
const documented = operationIds.flatMap((operationId) =>
  entries
    .filter(({ operation }) => operation === operationId)
    .flatMap(responseExamples)
    .map(({ key, mediaType, value }) => ({ key, operationId, streamed: mediaType !== "application/json", value })),
);

test.each(documented)("$key becomes the other form, as the contract wants it", ({ operationId, streamed, value }) => {
  // The contract's own test judges each example by its schema.
  const whole = streamed ? forms[operationId].join(value as Completion[]) : (value as Completion);
  const events = forms[operationId].split(whole);
  expect(judgeAnswer(operationId, "application/json", whole)).toEqual([]);
  expect(events.flatMap((event) => judgeAnswer(operationId, "text/event-stream", event))).toEqual([]);
  expect(events.length).toBeGreaterThan(2);
  expect(whole).toEqual({ ...forms[operationId].join(events), ...(whole.usage ? { usage: whole.usage } : {}) });
});

const text = fc.string({ unit: "binary", maxLength: 30 });
const call = fc.record({
  id: text,
  type: fc.constant("function"),
  function: fc.record({ name: text, arguments: text }),
});
const message = fc.record(
  {
    role: fc.constant("assistant"),
    content: fc.option(text),
    reasoning_content: fc.option(text),
    reasoning: text,
    refusal: fc.option(text),
    annotations: fc.array(fc.record({ type: text })),
    tool_calls: fc.array(call, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["role"] },
);

function whole(object: string, choice: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Completion> {
  const choices = fc.array(fc.record({ ...choice, finish_reason: text, logprobs: fc.constant(null) }), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.record({
    id: text,
    object: fc.constant(object),
    created: fc.nat(),
    model: text,
    choices: choices.map((all) => all.map((one, index) => ({ index, ...one }))),
  });
}

test.each([
  ["conversations", chatForm, whole("chat.completion", { message })],
  ["texts", textForm, whole("text_completion", { text })],
] as const)("any answer to %s is the same again after a stream", (_, { join, split }, answer) => {
  fc.assert(
    fc.property(answer, (one) => {
      const events = split(one);
      expect(join(events)).toEqual(one);
      expect(split(join(events))).toEqual(events);
      const reasons = events.flatMap(({ choices }) => choices.map(({ finish_reason }) => finish_reason));
      expect(reasons.filter((reason) => reason !== null)).toEqual(
        one.choices.map(({ finish_reason }) => finish_reason),
      );
    }),
  );
});

test("a message is written as models write: thoughts, then text, then calls", () => {
  const calls = [{ id: "1", type: "function", function: { name: "f", arguments: "{}" } }];
  const message = { role: "assistant", content: "a", reasoning_content: "b", tool_calls: calls };
  const events = chatForm.split({ choices: [{ index: 0, message, finish_reason: "tool_calls" }] });
  expect(events.flatMap(({ choices }) => choices.map(({ delta }) => delta))).toEqual([
    { role: "assistant", content: "", reasoning_content: "" },
    { reasoning_content: "b" },
    { content: "a" },
    { tool_calls: [{ index: 0, id: "1", type: "function", function: { name: "f", arguments: "" } }] },
    { tool_calls: [{ index: 0, function: { arguments: "{" } }] },
    { tool_calls: [{ index: 0, function: { arguments: "}" } }] },
    {},
  ]);
});
