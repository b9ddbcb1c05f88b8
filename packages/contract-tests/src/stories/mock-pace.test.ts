import { expect, it } from "vitest";
import type { Exchange } from "../recording/recording.ts";
import { atMockPace, failingBeginnings } from "./mock-pace.ts";

function exchange(operationId: string, path: string, body: unknown, status = 200): Exchange {
  const method = path.includes("task") ? "GET" : "POST";
  return {
    operationId,
    t: 0,
    binds: {},
    request: { method, path, headers: {} },
    response: { status, headers: {}, body },
  };
}

const begun: Exchange = {
  ...exchange("createVideo", "/v1/videos", { id: "task-1", task_id: "task-1", status: "queued" }),
  binds: { task: "/id" },
};
const poll = (status: string): Exchange => exchange("getVideo", "/v1/videos/{{task}}", { id: "task-1", status });
const content = exchange("getVideoContent", "/v1/videos/{{task}}/content", undefined);
const remix = exchange("remixVideo", "/v1/videos/{{task}}/remix", { id: "task-2", status: "queued" });
const ofRemix = exchange("getVideo", "/v1/videos/task-2", { id: "task-2", status: "completed" });
const other = exchange("createChatCompletion", "/v1/chat/completions", {});

it.each<[string, readonly Exchange[], readonly number[]]>([
  [
    "submit, many polls, end",
    [begun, poll("queued"), poll("in_progress"), poll("in_progress"), poll("completed")],
    [0, 0, 15_000, 15_000, 30_000],
  ],
  ["an end at the first poll", [begun, poll("completed")], [0, 30_000]],
  ["a failure", [begun, poll("failed")], [0, 30_000]],
  ["a status that nobody knows", [begun, poll("resting"), poll("in_progress")], [0, 0, 15_000]],
  ["a film that is fetched without a poll", [begun, content], [0, 30_000]],
  ["a film that is made of another", [begun, poll("completed"), remix, ofRemix], [0, 30_000, 30_000, 60_000]],
  ["a refused question", [begun, { ...content, response: { status: 404, headers: {} } }], [0, 0]],
  ["no task", [other, other], [0, 0]],
])("asks the mock at its own pace for %s", (_, exchanges, expected) => {
  expect(atMockPace(exchanges).map(({ t }) => t)).toEqual(expected);
});

it("knows which beginnings end in a failure", () => {
  expect([...failingBeginnings([begun, other, poll("in_progress"), poll("failed")])]).toEqual([begun]);
  expect([...failingBeginnings([begun, poll("completed")])]).toEqual([]);
});
