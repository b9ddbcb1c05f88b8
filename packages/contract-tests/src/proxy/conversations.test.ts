import { createTestClock } from "@haoee/mock-server";
import { expect, it } from "vitest";
import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import { createConversations } from "./conversations.ts";

const id = "task-0123456789";

function exchange(startedAt: number, request: string, answer: unknown, body = ""): CapturedExchange {
  const [method = "", target = ""] = request.split(" ");
  const chunks = [{ t: 0, bytes: Buffer.from(JSON.stringify(answer)) }];
  return {
    startedAt,
    request: { method, target, headers: [], body: Buffer.from(body) },
    response: { status: 200, headers: [], chunks },
  };
}

const submit = (startedAt: number, taskId = id) =>
  exchange(startedAt, "POST /v1/images/generations?async=true", { task_id: taskId });
const poll = (startedAt: number, status: string, taskId = id) =>
  exchange(startedAt, `GET /v1/images/tasks/${taskId}`, { code: "success", data: { task_id: taskId, status } });
const delivery = (startedAt: number, status: number) => ({
  ...exchange(startedAt, "POST /hook", {}, JSON.stringify({ task_id: id })),
  webhook: "imageTaskFinished",
  response: { status },
});

function setUp() {
  const ended: number[][] = [];
  const clock = createTestClock();
  const onEnd = (steps: readonly { readonly startedAt: number }[]) =>
    ended.push(steps.map(({ startedAt }) => startedAt));
  return { ended, clock, conversations: createConversations({ clock, idle: 60_000, onEnd }) };
}

it("puts a task's exchanges together and ends with the task", () => {
  const { ended, conversations } = setUp();
  expect(conversations.add(submit(1))).toBe(1);
  expect(conversations.add(submit(2, "another-task"))).toBe(1);
  expect(conversations.add(exchange(3, "POST /v1/chat/completions", { id }))).toBe(0);
  expect(conversations.add(poll(4, "IN_PROGRESS"))).toBe(2);
  expect(conversations.add(poll(5, "SUCCESS", "another-task"))).toBe(2);
  expect(ended).toEqual([[2, 5]]);
  expect(conversations.add(poll(6, "FAILURE"))).toBe(3);
  expect(ended).toEqual([
    [2, 5],
    [1, 4, 6],
  ]);
});

it("ends when nothing came for a while, counted from the last step", async () => {
  const { ended, clock, conversations } = setUp();
  conversations.add(submit(1));
  await clock.advance(59_000);
  conversations.add(poll(2, "QUEUED"));
  await clock.advance(59_999);
  expect(ended).toEqual([]);
  await clock.advance(1);
  expect(ended).toEqual([[1, 2]]);
});

it("waits for a video's film after the video is finished", () => {
  const { ended, conversations } = setUp();
  conversations.add(exchange(1, "POST /v1/videos", { id: "video_1" }));
  conversations.add(exchange(2, "GET /v1/videos/video_1", { id: "video_1", status: "completed" }));
  expect(ended).toEqual([]);
  conversations.add(exchange(3, "GET /v1/videos/video_1/content", "film"));
  expect(ended).toEqual([[1, 2, 3]]);
});

it("makes one of two when a request asks for the tasks of both", () => {
  const { ended, conversations } = setUp();
  for (const [at, task] of ["song-one", "song-two"].entries())
    conversations.add(exchange(at, "POST /suno/submit/music", { code: "success", data: task }));
  const both = { code: "success", data: [{ status: "SUCCESS" }, { status: "SUCCESS" }] };
  conversations.add(exchange(3, "POST /suno/fetch", both, JSON.stringify({ ids: ["song-one", "song-two"] })));
  expect(ended).toEqual([[0, 1, 3]]);
});

it("waits for the webhook to be received", () => {
  const { ended, conversations } = setUp();
  conversations.add(submit(1), 1);
  conversations.add(poll(2, "SUCCESS"));
  expect(conversations.addDelivery(delivery(3, 503))).toBe(true);
  expect(ended).toEqual([]);
  conversations.addDelivery(delivery(4, 200));
  expect(ended).toEqual([[1, 2, 3, 4]]);
  expect(conversations.addDelivery(delivery(5, 200))).toBe(false);
});

it("ends what is open when it is closed", () => {
  const { ended, conversations } = setUp();
  conversations.add(submit(2));
  conversations.add(poll(1, "QUEUED"));
  conversations.close();
  expect(ended).toEqual([[1, 2]]);
});
