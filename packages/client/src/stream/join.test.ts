import { expect, test } from "vitest";
import { joinField } from "./join.ts";

/** The message that these deltas add up to. */
function messageOf(...deltas: unknown[]): unknown {
  const draft = { message: { role: "assistant" } };
  for (const delta of deltas) joinField(draft, "message", delta);
  return draft.message;
}

const call = (name: string, text: string) => ({ type: "function", function: { name, arguments: text } });

test.each([
  ["thoughts", [{ reasoning_content: "Hm" }, { reasoning_content: "m", content: null }], { reasoning_content: "Hmm" }],
  ["a refusal", [{ content: null, refusal: "I " }, { refusal: "won't" }], { content: null, refusal: "I won't" }],
  ["the role once", [{ role: "assistant" }, { role: "" }, { role: "assistant", content: "a" }], { content: "a" }],
  [
    "the pieces of calls by their index",
    [
      { tool_calls: [{ index: 0, id: "a", ...call("one", "") }] },
      { tool_calls: [{ index: 0, id: "a", function: { name: "one", arguments: "{" } }] },
      { tool_calls: [{ index: 1, id: "b", ...call("two", "{}") }] },
      { tool_calls: [{ index: 0, id: "", function: { name: null, arguments: "}" } }] },
    ],
    {
      tool_calls: [
        { index: 0, id: "a", ...call("one", "{}") },
        { index: 1, id: "b", ...call("two", "{}") },
      ],
    },
  ],
  [
    "whole calls without an index, or all with the same",
    [
      {
        tool_calls: [
          { id: "a", ...call("one", "{}") },
          { id: "b", ...call("two", "{}") },
        ],
      },
      { tool_calls: [{ index: 0, id: "c", ...call("three", "{}") }] },
      { tool_calls: [{ index: 0, id: "d", ...call("four", "{}") }] },
    ],
    { tool_calls: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }] },
  ],
  [
    "the older form of a call",
    [{ function_call: { name: "one", arguments: "{" } }, { function_call: { arguments: "}" } }],
    { function_call: { name: "one", arguments: "{}" } },
  ],
  [
    "thoughts in pieces, and the signature after them",
    [
      { reasoning_details: [{ index: 0, type: "reasoning.text", text: "Hm", signature: null }] },
      { reasoning_details: [{ index: 0, type: "reasoning.text", text: "m", signature: "s" }] },
      { reasoning_details: [{ index: 0, type: "reasoning.encrypted", data: "x" }] },
    ],
    {
      reasoning_details: [
        { index: 0, type: "reasoning.text", text: "Hmm", signature: "s" },
        { index: 0, type: "reasoning.encrypted", data: "x" },
      ],
    },
  ],
  [
    "text before and behind parts as parts",
    [{ content: "a" }, { content: [{ type: "text", text: "b" }] }, { content: "c" }, { content: "" }],
    { content: ["a", "b", "c"].map((text) => ({ type: "text", text })) },
  ],
])("joins %s", (_, deltas, expected) => {
  expect(messageOf(...deltas)).toMatchObject({ role: "assistant", ...expected });
});

test("joins many calls as soon as few, in one event or one by one", () => {
  const calls = Array.from({ length: 60_000 }, (_, index) => ({ index, function: { arguments: "{" } }));
  const ends = calls.map(({ index }) => ({ tool_calls: [{ index, function: { arguments: "}" } }] }));
  // To search the list for each of them takes longer than a test may.
  const { tool_calls } = Object(messageOf({ tool_calls: calls }, ...ends));
  expect(tool_calls).toEqual(calls.map(({ index }) => ({ index, function: { arguments: "{}" } })));
});

test("a piece cannot change what kind of object the message is", () => {
  expect(messageOf(JSON.parse('{"__proto__":{"polluted":1}}'))).not.toHaveProperty("polluted");
});
