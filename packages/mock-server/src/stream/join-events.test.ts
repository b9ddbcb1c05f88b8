import { expect, test } from "vitest";
import { joinEvents } from "./join-events.ts";

const event = (choice: object, more = {}) => ({ id: "1", model: "m", choices: [{ index: 0, ...choice }], ...more });

test("texts are joined, repeated values stay as they are, null gives way", () => {
  const events = [
    event({ delta: { role: "assistant", content: null }, finish_reason: null }, { usage: null }),
    event({ delta: { role: "assistant", content: "a" }, finish_reason: null }),
    event({ delta: { role: "assistant", content: "b" }, finish_reason: null }),
    event({ delta: { content: null }, finish_reason: "stop" }),
  ];
  expect(joinEvents(events)).toEqual({
    id: "1",
    model: "m",
    choices: [{ index: 0, delta: { role: "assistant", content: "ab" }, finish_reason: "stop" }],
  });
});

test("choices and calls are told apart by their index, whatever their order", () => {
  const call = (index: number, text: string) => ({ index, function: { arguments: text } });
  const events = [
    { choices: [{ index: 1, text: "x" }] },
    { choices: [{ index: 0, delta: { tool_calls: [call(0, "a"), call(1, "b"), call(0, "c")] } }] },
    { choices: [{ index: 1, text: "y" }] },
    { choices: [{ index: 0, delta: { tool_calls: [call(1, "d")] } }] },
  ];
  expect(joinEvents(events)).toEqual({
    choices: [
      { index: 1, text: "xy" },
      { index: 0, delta: { tool_calls: [call(0, "ac"), call(1, "bd")] } },
    ],
  });
});

test("lists without an index follow one another", () => {
  const events = [
    event({ logprobs: { content: [{ token: "a" }] } }),
    event({ logprobs: { content: [{ token: "a" }] } }),
  ];
  expect(joinEvents(events).choices).toEqual([{ index: 0, logprobs: { content: [{ token: "a" }, { token: "a" }] } }]);
});

test("of several counts of usage the last one counts", () => {
  const usage = (total_tokens: number) => ({ choices: [], usage: { total_tokens, details: { cached: 1 } } });
  expect(joinEvents([usage(1), event({}), usage(3)]).usage).toEqual({ total_tokens: 3, details: { cached: 1 } });
});
