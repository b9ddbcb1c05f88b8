import { expect, it } from "vitest";
import type { MutantResult } from "./result.ts";
import { outlived, type SurvivorReason, unexplained, withReasons } from "./survivor-reasons.ts";

const reason: SurvivorReason = {
  part: "client",
  operator: "field retyped",
  file: "chat, createChatCompletion",
  pointers: ["/a", "/b"],
  reason: "any value may stand there",
};

function survivor(pointer: string, others: Partial<MutantResult> = {}): MutantResult {
  const { part, operator, file } = reason;
  return { part, operator, file, pointer, noticedBy: [], ...others };
}

it.each<[string, MutantResult, boolean]>([
  ["its own", survivor("/a"), true],
  ["that of a neighbour", survivor("/b"), true],
  ["none for another place", survivor("/c"), false],
  ["none for another operator", survivor("/a", { operator: "field renamed" }), false],
  ["none for another part", survivor("/a", { part: "mock" }), false],
  ["none for another file", survivor("/a", { file: "chat" }), false],
])("gives a survivor its reason: %s", (_, one, explained) => {
  const told = withReasons([one], [reason]);
  expect(told).toEqual([explained ? { ...one, reason: reason.reason } : one]);
  expect(unexplained(told)).toHaveLength(explained ? 0 : 1);
});

it("tells of reasons that nothing needs, where all was tried", () => {
  expect(outlived([reason], [survivor("/a")], () => true)).toEqual([
    expect.stringContaining("createChatCompletion /b: "),
  ]);
  expect(outlived([reason], [survivor("/a")], () => false)).toEqual([]);
});
