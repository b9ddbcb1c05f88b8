import { expect, test } from "vitest";
import { createTestClock, type MockServer } from "../src/index.ts";
import { key, post, startMock } from "./mock.ts";

type Json = Record<string, unknown>;

async function get(mock: MockServer, path: string): Promise<Json> {
  return (await (await fetch(mock.url + path, { headers: key })).json()) as Json;
}

async function send(mock: MockServer, path: string, body: unknown, headers = {}): Promise<Json> {
  return (await (await post(mock, path, body, headers)).json()) as Json;
}

/** Films for no time, and gives the id. */
async function film(mock: MockServer, wish: Json = {}): Promise<string> {
  return String((await send(mock, "/v1/videos", { model: "sora-2", prompt: "cat", ...wish })).id);
}

const day = 86_400_000;

test("a video is queued, then filmed, then completed for a day", async () => {
  const clock = createTestClock(1_700_000_000_000);
  const mock = await startMock({ clock, taskSeconds: 10 });
  const id = await film(mock, { size: "1280x720", seconds: "8" });
  const seen: Json[] = [];
  for (const milliseconds of [0, 2_000, 8_000, day]) {
    await clock.advance(milliseconds);
    seen.push(await get(mock, `/v1/videos/${id}`));
  }
  const times = { completed_at: 1_700_000_010, expires_at: 1_700_086_410 };
  expect(seen).toMatchObject([
    { status: "queued", progress: 0, completed_at: null, expires_at: null, video_url: "", size: "1280x720" },
    { status: "in_progress", progress: 1, video_url: "", seconds: "8" },
    { status: "completed", progress: 100, ...times, video_url: expect.stringContaining("/media/videos/1280x720/8/") },
    { status: "completed", ...times, video_url: "" },
  ]);
  const content = await fetch(`${mock.url}/v1/videos/${id}/content`, { headers: key });
  expect([content.status, await content.json()]).toMatchObject([404, { error: { message: "Task not found" } }]);
});

test.each([
  ["sora-2", "10", false, 12, "1280x720"],
  ["sora-2", "15", false, 24, "1280x720"],
  ["sora-2-pro", "15", true, 72, "1792x1024"],
  ["sora-2-pro", "25", true, 48, "1280x720"],
])("%s takes as long for %s seconds, hd %s, as it should: %i seconds", async (model, duration, hd, seconds, size) => {
  const clock = createTestClock();
  const mock = await startMock({ clock });
  const { task_id } = await send(mock, "/v2/videos/generations", { model, prompt: "cat", duration, hd });
  await clock.advance(seconds * 1000 - 1);
  expect(await get(mock, `/v2/videos/generations/${task_id}`)).toMatchObject({ status: "IN_PROGRESS", data: null });
  await clock.advance(1);
  expect(await get(mock, `/v2/videos/generations/${task_id}`)).toMatchObject({
    status: "SUCCESS",
    progress: "100%",
    action: "sora-video",
    data: { output: expect.stringContaining(`/media/videos/${size}/${duration}/`) },
  });
});

test("speed makes tasks faster, whatever their length comes from", async () => {
  const clock = createTestClock();
  const mock = await startMock({ clock, taskSeconds: 10, speed: 5 });
  const id = await film(mock);
  await clock.advance(2_000);
  expect(await get(mock, `/v1/videos/${id}`)).toMatchObject({ status: "completed" });
});

test("a task fails when asked to, and one that moderation refuses says so in the documented words", async () => {
  const mock = await startMock({ taskSeconds: 0 });
  const fault = { "x-mock-fault": "task-failure" };
  const asked = await send(mock, "/v1/videos", { model: "sora-2", prompt: "cat" }, fault);
  expect(await get(mock, `/v1/videos/${asked.id}`)).toMatchObject({
    status: "failed",
    progress: 100,
    video_url: "",
    error: { message: "upstream error" },
  });
  const { task_id } = await send(mock, "/v2/videos/generations", { model: "sora-2", prompt: "an nsfw cat" });
  expect(await get(mock, `/v2/videos/generations/${task_id}`)).toMatchObject({
    status: "FAILURE",
    progress: "100%",
    data: null,
    fail_reason: expect.stringContaining("违反了OpenAI的相关服务政策"),
  });
});

test("a task that never ends goes on and on", async () => {
  const clock = createTestClock();
  const mock = await startMock({ clock, taskSeconds: 1 });
  const { id } = await send(mock, "/v1/videos", { model: "m", prompt: "cat" }, { "x-mock-fault": "task-forever" });
  const progress: unknown[] = [];
  for (const milliseconds of [0, 61_000, day, 365 * day]) {
    await clock.advance(milliseconds);
    progress.push((await get(mock, `/v1/videos/${id}`)).progress);
  }
  expect(progress).toEqual([0, 50, 99, 99]);
});

test("a completed film that is neither private nor expired can be remixed, and no other", async () => {
  const clock = createTestClock();
  const mock = await startMock({ clock, taskSeconds: 10 });
  const source = await film(mock, { seconds: "8" });
  const wish = { model: "sora-2", prompt: "cat", private: true };
  const { task_id } = await send(mock, "/v2/videos/generations", wish);
  const remix = (id: unknown) => send(mock, `/v1/videos/${id}/remix`, { prompt: "again" });
  expect(await remix(source)).toMatchObject({ error: { message: expect.stringContaining("current status: queued") } });
  await clock.advance(10_000);
  expect(await remix(source)).toMatchObject({ status: "queued", remixed_from_video_id: source, seconds: "8" });
  expect(await remix(task_id)).toMatchObject({ error: { message: "A private video cannot be remixed" } });
  await clock.advance(day);
  for (const id of [source, "video_123"])
    expect(await remix(id)).toEqual({ code: "task_not_exist", message: "task_not_exist", data: null });
});

test("a character comes from a completed film, and prompts bring it in by its name", async () => {
  const clock = createTestClock();
  const mock = await startMock({ clock, taskSeconds: 10 });
  const from_task = await film(mock, { seconds: "4" });
  const make = (timestamps: string) => send(mock, "/sora/v1/characters", { timestamps, from_task });
  expect(await make("1,3")).toMatchObject({ error: { message: expect.stringContaining("not completed") } });
  await clock.advance(10_000);
  for (const bad of ["1,5", "1,1.5", "3,5"]) expect(await make(bad)).toMatchObject({ error: { param: "timestamps" } });
  const { username } = await make("1,3");
  const perform = (prompt: string) => send(mock, "/v2/videos/generations", { model: "sora-2", prompt });
  expect(await perform(`@${username} dances`)).toEqual({ task_id: expect.any(String) });
  expect(await perform("write to me@example.com")).toEqual({ task_id: expect.any(String) });
  expect(await perform(`@${username} and @nobody.xyz dance`)).toMatchObject({
    error: { code: "cameo_permission_denied", message: "You are not allowed to access one or more mentioned cameos." },
  });
});

test("sora-2 films no large sizes, and no blanks", async () => {
  const mock = await startMock();
  const blank = await send(mock, "/v1/videos", { model: "sora-2", prompt: " \n" });
  expect(blank).toMatchObject({ error: { message: "field prompt is required", param: "prompt" } });
  const refused = await send(mock, "/v1/videos", { model: "sora-2", prompt: "cat", size: "1792x1024" });
  expect(refused).toMatchObject({ error: { code: "invalid_size", param: "size" } });
});
