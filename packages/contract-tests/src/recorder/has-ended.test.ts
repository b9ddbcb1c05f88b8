import { expect, test } from "vitest";
import { hasEnded } from "./has-ended.ts";
import { usualPoll } from "./task-poll.ts";

test.each<[string, unknown, boolean]>([
  ["a drawing task", { code: "success", data: { task_id: "1", status: "SUCCESS" } }, true],
  ["a drawing task on its way", { code: "success", data: { task_id: "1", status: "IN_PROGRESS" } }, false],
  ["a film of the unified form that failed", { task_id: "1", status: "FAILURE" }, true],
  ["a film of the official form", { id: "1", status: "completed" }, true],
  ["a film of the official form that waits", { id: "1", status: "queued" }, false],
  ["songs that have all ended", { data: [{ status: "SUCCESS" }, { status: "FAILURE" }] }, true],
  ["songs of which one goes on", { data: [{ status: "SUCCESS" }, { status: "QUEUED" }] }, false],
  ["no song yet", { code: "success", data: [] }, false],
  ["a status that nobody knows", { status: "PAUSED" }, false],
  ["no status", { data: null }, false],
  ["no JSON", undefined, false],
])("%s", (_, body, ended) => {
  expect(hasEnded(body, usualPoll)).toBe(ended);
});
