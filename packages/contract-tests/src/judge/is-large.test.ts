import { expect, it } from "vitest";
import { isLarge } from "./is-large.ts";
import { judgeBody } from "./judge-body.ts";

it.each([
  [{ a: Array(49_998).fill(0) }, false],
  [{ a: Array(49_999).fill(0) }, true],
  [JSON.parse("[".repeat(60_000) + "]".repeat(60_000)), true],
  [null, false],
])("counts every value, case %#", (value, large) => {
  expect(isLarge(value)).toBe(large);
});

it("ends at the first problem of a large body, and says so", () => {
  const message: { role: string; content: unknown } = { role: "assistant", content: 5 };
  const choices = Array.from({ length: 300_000 }, (_, index) => ({ index, message, finish_reason: "stop" }));
  const body = { id: "1", object: "chat.completion", created: 1, choices };
  const kind = { operationId: "createChatCompletion", status: 200, mediaType: "application/json" };
  expect(judgeBody({ ...kind, body })).toMatchObject({
    ok: false,
    problems: [
      { pointer: "/choices/0/message/content", reason: "must be string or null or array, got 5" },
      { pointer: "", reason: expect.stringContaining("ended at the first") },
    ],
  });
  message.content = "a";
  expect(judgeBody({ ...kind, body }).ok).toBe(true);
});
