import { expect, test } from "vitest";
import { createTestClock, type MockServer } from "../src/index.ts";
import { post, startMock } from "./mock.ts";
import { startReceiver } from "./receiver.ts";

const wish = { prompt: "la", mv: "chirp-v4", title: "Song", tags: "pop", continue_at: 10, task: "upload_extend" };

interface Task {
  readonly task_id: string;
  readonly status: string;
  readonly data: readonly {
    readonly id: string;
    readonly status: string;
    readonly audio_url: string;
    readonly video_url: string;
  }[];
}

async function send(mock: MockServer, path: string, body: unknown): Promise<unknown> {
  return ((await (await post(mock, path, body)).json()) as { data: unknown }).data;
}

async function fetchTasks(mock: MockServer, ...ids: unknown[]): Promise<readonly Task[]> {
  return (await send(mock, "/suno/fetch", { ids })) as readonly Task[];
}

test("an upload becomes a clip, which a song continues with two clips that queue, stream and are complete", async () => {
  const clock = createTestClock();
  const mock = await startMock({ clock, taskSeconds: 10 });
  const upload = await send(mock, "/suno/uploads/audio-url", { url: "https://example.com/a/tune.v2.mp3" });
  await clock.advance(10_000);
  expect(await fetchTasks(mock, upload)).toMatchObject([
    { data: [{ id: upload, title: "tune.v2", status: "complete" }] },
  ]);
  const song = await send(mock, "/suno/submit/music", { ...wish, continue_clip_id: upload });
  const seen: unknown[] = [];
  for (const milliseconds of [0, 2_000, 8_000]) {
    await clock.advance(milliseconds);
    const [task] = await fetchTasks(mock, song);
    seen.push([task?.status, task?.data.map(({ status, audio_url }) => [status, audio_url !== ""])]);
  }
  expect(seen).toEqual([
    [
      "NOT_START",
      [
        ["queued", false],
        ["queued", false],
      ],
    ],
    [
      "IN_PROGRESS",
      [
        ["streaming", true],
        ["streaming", true],
      ],
    ],
    [
      "SUCCESS",
      [
        ["complete", true],
        ["complete", true],
      ],
    ],
  ]);
  const [task] = await fetchTasks(mock, song);
  expect(new Set(task?.data.map(({ id }) => id)).size).toBe(2);
  expect(task?.data[0]).toMatchObject({
    major_model_version: "v4",
    metadata: { tags: "pop", duration: 70, audio_prompt_id: upload },
  });
  const sound = await fetch(task?.data[0]?.audio_url ?? "");
  expect([sound.status, sound.headers.get("content-type")]).toEqual([200, "audio/mpeg"]);
  const film = String(task?.data[0]?.video_url);
  expect(film).toMatch(/\/media\/videos\/720x1280\/70\/\d+-0\.mp4$/);
  expect((await fetch(film)).headers.get("content-type")).toBe("video/mp4");
});

test("many tasks are fetched at once, those that are unknown or no music are missing", async () => {
  const mock = await startMock({ taskSeconds: 0 });
  const song = { ...wish, continue_clip_id: "c" };
  const ids = [await send(mock, "/suno/submit/music", song), await send(mock, "/suno/submit/music", song)];
  const drawing = (await (
    await post(mock, "/v1/images/generations?async=true", { model: "m", prompt: "p" })
  ).json()) as {
    task_id: string;
  };
  const found = await fetchTasks(mock, ids[1], "unknown", drawing.task_id, ids[0]);
  expect(found.map(({ task_id }) => task_id)).toEqual([ids[1], ids[0]]);
  expect(await fetchTasks(mock, "unknown")).toBeNull();
  expect(await fetchTasks(mock)).toEqual([]);
  expect(await send(mock, "/suno/fetch", { ids, action: "LYRICS" })).toBeNull();
});

test("the webhook of a song gets the finished task", async () => {
  const clock = createTestClock();
  const mock = await startMock({ clock, taskSeconds: 5 });
  const receiver = await startReceiver();
  const song = { ...wish, continue_clip_id: "c", notify_hook: receiver.url };
  const id = await send(mock, "/suno/submit/music", song);
  const called = receiver.called();
  await clock.advance(5_000);
  await called;
  expect(JSON.parse(receiver.calls[0]?.body ?? "")).toEqual((await fetchTasks(mock, id))[0]);
});
