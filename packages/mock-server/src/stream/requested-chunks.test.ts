import { expect, test } from "vitest";
import { requestedChunks } from "./requested-chunks.ts";

const chunk = (content: string) => ({ id: "1", model: "theirs", choices: [{ index: 0, delta: { content } }] });
const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
const plain = [chunk("a"), chunk("b")];
const counted = [...plain.map((one) => ({ ...one, usage: null })), { id: "1", model: "theirs", choices: [], usage }];
const mine = (events: readonly object[]) => events.map((event) => ({ ...event, model: "mine" }));

test.each([{ events: plain }, { events: counted }])("a stream not asked for its usage never names it", ({ events }) => {
  expect(requestedChunks(events, { model: "mine" })).toEqual(mine(plain));
});

test.each([{ events: plain }, { events: counted }])("a stream asked for its usage ends with it", ({ events }) => {
  expect(requestedChunks(events, { model: "mine", usage })).toEqual(mine(counted));
});
