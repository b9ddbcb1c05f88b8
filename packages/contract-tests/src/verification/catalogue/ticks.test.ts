import { findEntry } from "@haoee/spec";
import { expect, it } from "vitest";
import type { Walk } from "../../stories/walk-exchanges.ts";
import { verifyStory } from "./ticks.ts";

const walk: Walk = { problems: [], found: [], calls: [{ operationId: "createChatCompletion", byClient: true }] };

const outcomes = { problems: [], facts: ["text"] };

it.each([
  ["both ways", [walk], [walk], true, "1 recording replayed, 1 walk on the mock, which gave text"],
  ["on the mock alone", [], [walk], false, "createChatCompletion was not called against a recording"],
  ["against a recording alone", [walk], [], false, "createChatCompletion was not called on the mock"],
])("looks whether every operation was called, here %s", (_, replays, mocks, ok, evidence) => {
  const entry = findEntry("chat");
  expect(entry && verifyStory(entry, {}, { replays, mocks, outcomes })).toEqual({ ok, evidence });
});

it("looks whether users got what the entry is for", () => {
  const entry = findEntry("chat");
  const missed = { problems: ["brought nothing"], facts: [] };
  const story = entry && verifyStory(entry, {}, { replays: [walk], mocks: [walk], outcomes: missed });
  expect(story).toEqual({ ok: false, evidence: "brought nothing" });
});
