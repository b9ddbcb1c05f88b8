import type { HaoeeClient } from "../../../src/index.ts";
import { assertMatches, assertRejects } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";
import { jsonAnswer, type ScriptedAnswer } from "../script.ts";
import { type TaskClient, taskClient } from "../task-client.ts";

const id = "task-7";
const pending = jsonAnswer({ task_id: id, status: "IN_PROGRESS", progress: "30%" });
const finished = jsonAnswer({ task_id: id, status: "SUCCESS", data: { output: "https://example.com/a.mp4" } });
const unknown = { code: "task_not_exist", message: "task_not_exist", data: null };

const taskOf = (haoee: HaoeeClient) => haoee.videoGenerations.task(id);

function polls(
  title: string,
  answers: readonly ScriptedAnswer[],
  check: (client: TaskClient) => Promise<void>,
): MatrixCase {
  return { title, run: async ({ url }) => check(await taskClient(url, ...answers)) };
}

const music = (...tasks: readonly unknown[]) => jsonAnswer({ code: "success", data: tasks });
const songOf = (name: string, status: string) => ({
  task_id: name,
  status,
  progress: status === "SUCCESS" ? "100%" : "50%",
  fail_reason: status === "FAILURE" ? "moderated" : "",
  data: status === "SUCCESS" ? [{ id: name, audio_url: `https://example.com/${name}.mp3` }] : null,
});

/** How tasks are asked about. */
export const taskPolls: readonly MatrixCase[] = [
  polls("the pauses between polls grow from 1 s to 10 s", [...Array(9).fill(pending), finished], async (client) => {
    await taskOf(client.haoee).wait();
    const longest = [1000, 1500, 2250, 3375, 5062.5, 7593.75, 10_000, 10_000, 10_000];
    const within = client.clock.pauses.map((pause, index) => {
      const full = longest[index] ?? 0;
      return pause <= full && pause >= full * 0.75;
    });
    assertMatches(within, Array(9).fill(true));
  }),
  polls(
    "a Retry-After wins over the growing pause, in good answers and in bad ones",
    [
      { ...pending, headers: { ...pending.headers, "retry-after": "7" } },
      { status: 429, headers: { "retry-after": "33" } },
      { ...pending, headers: { ...pending.headers, "retry-after": "0" } },
      finished,
    ],
    async ({ haoee, clock }) => {
      await taskOf(haoee).wait();
      assertMatches(clock.pauses, [7000, 33_000, 100]);
    },
  ),
  polls(
    "polls that fail for the moment do not end the waiting",
    [{ status: 500 }, { status: 502, body: ["<html></html>"] }, { body: ["{", "cut"] }, { before: ["cut"] }, finished],
    async ({ haoee, script }) => {
      assertMatches(await taskOf(haoee).wait(), { state: "succeeded" });
      assertMatches((await script.requests()).length, 5);
    },
  ),
  polls("a task that is not known ends the waiting", [pending, jsonAnswer(unknown, 400)], async ({ haoee }) => {
    await assertRejects(taskOf(haoee).wait(), { name: "BadRequestError", code: "task_not_exist" });
  }),
  polls("a refusal inside a 200 ends the waiting", [pending, jsonAnswer(unknown)], async ({ haoee }) => {
    await assertRejects(taskOf(haoee).wait(), { name: "ApiError", status: 200, code: "task_not_exist" });
  }),
  polls("a task that takes too long can be resumed", [pending, { status: 503 }, finished], async ({ haoee, clock }) => {
    const task = taskOf(haoee);
    const late = {
      name: "TaskTimeoutError",
      taskId: id,
      lastStatus: "IN_PROGRESS",
      timeoutMs: 1500,
      cause: { status: 503 },
    };
    await assertRejects(task.wait({ timeoutMs: 1500 }), late);
    assertMatches(clock.now(), 1500);
    assertMatches(await task.wait(), { state: "succeeded" });
  }),
  polls("an abort ends the waiting within a pause", [pending], async ({ haoee }) => {
    const controller = new AbortController();
    const onProgress = () => controller.abort("enough");
    const waiting = taskOf(haoee).wait({ signal: controller.signal, onProgress });
    await assertRejects(waiting, { name: "AbortError", cause: "enough" });
  }),
  polls("an abort ends the waiting within a poll", [{ before: ["hang"] }], async ({ haoee, script }) => {
    const controller = new AbortController();
    const rejected = assertRejects(taskOf(haoee).wait({ signal: controller.signal }), { name: "AbortError" });
    while ((await script.requests()).length === 0);
    controller.abort();
    await rejected;
    await script.closed();
  }),
  polls(
    "polls name the model of the call that began the task",
    [jsonAnswer({ task_id: id }), finished],
    async ({ haoee, script }) => {
      await (await haoee.videoGenerations.create({ model: "sora-2", prompt: "A cat" })).wait();
      assertMatches((await script.requests())[1], { headers: { modelname: "sora-2" } });
    },
  ),
  polls(
    "many songs are asked about with one request",
    [music(songOf("a", "SUCCESS"), songOf("b", "IN_PROGRESS")), music(songOf("b", "SUCCESS"), songOf("a", "SUCCESS"))],
    async ({ haoee, script }) => {
      const progress: number[] = [];
      const task = haoee.music.task(["a", "b"]);
      const done = await task.wait({ onProgress: (snapshot) => progress.push(snapshot.progress) });
      assertMatches(done, {
        id: "a,b",
        files: [{ url: "https://example.com/a.mp3" }, { url: "https://example.com/b.mp3" }],
      });
      assertMatches(progress, [75, 100]);
      assertMatches(
        (await script.requests()).map(({ body }) => body),
        Array(2).fill('{"ids":["a","b"]}'),
      );
    },
  ),
  polls(
    "of many songs one that fails is told when all have ended, with the others",
    [music(songOf("a", "FAILURE")), music(songOf("a", "FAILURE"), songOf("b", "SUCCESS"))],
    async ({ haoee }) => {
      const body = [{ task_id: "a" }, { task_id: "b", data: [{ id: "b" }] }];
      await assertRejects(haoee.music.task(["a", "b"]).wait(), { name: "TaskFailedError", taskId: "a,b", body });
    },
  ),
];
