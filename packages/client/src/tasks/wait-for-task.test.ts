import { expect, test } from "vitest";
import { rejectionOf } from "../../test/support/client.ts";
import { AbortError } from "../errors/abort-error.ts";
import { limitsOf } from "../transport/call-limits.ts";
import { snapshotOf } from "./snapshot-of.ts";
import { waitForTask } from "./wait-for-task.ts";

const report = { snapshot: snapshotOf("7", { status: "IN_PROGRESS" }, "", []), retryAfterMs: undefined };
const key = "sk-0123456789abcdef";
const baseUrl = "https://gateway.example";

test("a poll never has a limit that is none, however close the end", async () => {
  let time = 0;
  // Time goes on between any two looks at the clock.
  const clock = { now: () => time++, after: () => () => undefined, sleep: async () => undefined };
  const polls: number[] = [];
  const poll = async ({ timeoutMs }: { timeoutMs?: number | undefined }) => {
    const limits = { timeoutMs: 1, idleTimeoutMs: 1, maxRetries: 0 };
    polls.push(limitsOf({ timeoutMs }, limits).timeoutMs);
    return report;
  };
  for (let timeoutMs = 1; timeoutMs < 20; timeoutMs++) {
    const error = await rejectionOf(waitForTask("7", poll, { baseUrl, clock, key }, { timeoutMs }));
    expect(error).toMatchObject({ name: "TaskTimeoutError", timeoutMs });
  }
  expect(polls.length).toBeGreaterThan(19);
});

test("a clock that stands still does not keep all else from running", async () => {
  const clock = { now: () => 0, after: () => () => undefined, sleep: async () => undefined };
  let polls = 0;
  let aborted = false;
  const poll = async () => {
    if (aborted) throw new AbortError("enough");
    if (++polls > 10_000) throw new Error("nothing else had its turn");
    return report;
  };
  setTimeout(() => {
    aborted = true;
  });
  await expect(waitForTask("7", poll, { baseUrl, clock, key }, {})).rejects.toThrow("enough");
});
