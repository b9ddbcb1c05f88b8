import fc from "fast-check";
import { expect, test } from "vitest";
import { loadTokenizer } from "./tokenizer.ts";
import { type Draft, joined, tokensOf, writeDraft } from "./write-draft.ts";

const tokenizer = await loadTokenizer();
const unlimited = { stop: [], tokens: Number.POSITIVE_INFINITY };
const call = { function: { name: "f", arguments: '{"city":"Boston"}' } };
const draft = { thoughts: "I think so.", text: "One, two, three.", calls: [] };

function written(one: Draft, limits: object) {
  const { thoughts, text, calls, finishReason } = writeDraft(one, { ...unlimited, ...limits }, tokenizer);
  return {
    thoughts: joined(thoughts),
    text: text && joined(text),
    calls: calls.map((a) => joined(a.arguments)),
    finishReason,
  };
}

test.each([
  ["nothing", draft, {}, { ...draft, finishReason: "stop" }],
  ["a stop text", draft, { stop: ["three", ", two"] }, { ...draft, text: "One", finishReason: "stop" }],
  ["no stop text that is there", draft, { stop: ["", "four"] }, { ...draft, finishReason: "stop" }],
  ["tokens", draft, { tokens: 6 }, { ...draft, text: "One,", finishReason: "length" }],
  [
    "tokens, in the thoughts",
    draft,
    { tokens: 2 },
    { ...draft, thoughts: "I think", text: "", finishReason: "length" },
  ],
  ["no tokens at all", draft, { tokens: 0 }, { thoughts: "", text: "", calls: [], finishReason: "length" }],
  [
    "calls",
    { thoughts: "", text: undefined, calls: [call, call] },
    {},
    {
      thoughts: "",
      text: undefined,
      calls: [call.function.arguments, call.function.arguments],
      finishReason: "tool_calls",
    },
  ],
  [
    "tokens, in a call",
    { thoughts: "", text: undefined, calls: [call, call] },
    { tokens: 1 },
    { thoughts: "", text: undefined, calls: ['{"'], finishReason: "length" },
  ],
])("an answer is ended by %s", (_, one, limits, expected) => {
  expect(written(one, limits)).toEqual(expected);
});

test("an answer is never longer than its limit, and is the beginning of the whole", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, tokens) => {
      const cut = writeDraft({ thoughts: "", text, calls: [] }, { stop: [], tokens }, tokenizer);
      expect(tokensOf(cut.text ?? [])).toBeLessThanOrEqual(tokens);
      expect(text.startsWith(joined(cut.text ?? []))).toBe(true);
      expect(cut.finishReason).toBe(tokenizer.count(text) > tokens ? "length" : "stop");
    }),
  );
});
