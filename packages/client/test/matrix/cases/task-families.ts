import type { HaoeeClient, Task } from "../../../src/index.ts";
import { assertMatches, assertRejects } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";
import { jsonAnswer } from "../script.ts";
import { taskClient } from "../task-client.ts";

const id = "task-7";
const file = "https://example.com/a";

/** A kind of task: how it begins, and what the gateway answers in its form. */
interface Family {
  readonly title: string;
  begin(haoee: HaoeeClient): Promise<Task<unknown>>;
  resume(haoee: HaoeeClient): Task<unknown>;
  readonly accepted: unknown;
  /** The request of each poll. */
  readonly polled: { readonly method: string; readonly path: string; readonly body: string };
  state(status: string, progress: string, files: readonly string[]): unknown;
}

const wrap = (data: unknown) => ({ code: "success", message: "", data });
const facts = (status: string, progress: string) => ({
  task_id: id,
  status,
  progress,
  fail_reason: status === "FAILURE" ? "moderated" : "",
});

const images = {
  accepted: { task_id: id },
  resume: (haoee: HaoeeClient) => haoee.images.task(id),
  polled: { method: "GET", path: `/v1/images/tasks/${id}`, body: "" },
  state: (status: string, progress: string, files: readonly string[]) =>
    wrap({ ...facts(status, progress), data: files.length > 0 ? { data: files.map((url) => ({ url })) } : null }),
};

const videoStatuses: Readonly<Record<string, string>> = { SUCCESS: "completed", FAILURE: "failed" };
const videos = {
  accepted: { id, object: "video", status: "queued", progress: 0 },
  resume: (haoee: HaoeeClient) => haoee.videos.task(id),
  polled: { method: "GET", path: `/v1/videos/${id}`, body: "" },
  state: (status: string, progress: string, [url = ""]: readonly string[]) => ({
    ...{ id, object: "video", progress: Number.parseInt(progress, 10), video_url: url },
    status: videoStatuses[status] ?? status,
    error: status === "FAILURE" ? { code: null, message: "moderated" } : null,
  }),
};

const cat = { model: "m", prompt: "A cat" };
const song = { prompt: "", mv: "chirp-v4", title: "", tags: "", continue_clip_id: "c", continue_at: 1 };

const families: readonly Family[] = [
  { title: "a drawing", begin: (haoee) => haoee.images.createAsync(cat), ...images },
  {
    title: "an edit",
    begin: (haoee) => haoee.images.editAsync({ ...cat, image: new Blob(["x"], { type: "image/png" }) }),
    ...images,
  },
  {
    title: "a video generation",
    begin: (haoee) => haoee.videoGenerations.create(cat),
    resume: (haoee) => haoee.videoGenerations.task(id),
    accepted: { task_id: id },
    polled: { method: "GET", path: `/v2/videos/generations/${id}`, body: "" },
    state: (status, progress, [output]) => ({ ...facts(status, progress), data: output ? { output } : null }),
  },
  { title: "a video", begin: (haoee) => haoee.videos.create(cat), ...videos },
  { title: "a remix", begin: (haoee) => haoee.videos.remix("video-1", { prompt: "More" }), ...videos },
  {
    title: "a song",
    begin: (haoee) => haoee.music.submit({ ...song, task: "upload_extend" }),
    resume: (haoee) => haoee.music.task(id),
    accepted: wrap(id),
    polled: { method: "POST", path: "/suno/fetch", body: JSON.stringify({ ids: [id] }) },
    state: (status, progress, files) =>
      wrap([{ ...facts(status, progress), data: files.map((url) => ({ id: "c", audio_url: url })) }]),
  },
];

function succeeds(family: Family): MatrixCase {
  return {
    title: `${family.title} is waited for through unknown statuses to its file`,
    async run({ url }) {
      const states = [family.state("PAINTING", "30%", []), family.state("SUCCESS", "100%", [file])];
      const { haoee, script } = await taskClient(url, ...[family.accepted, ...states].map((body) => jsonAnswer(body)));
      const progress: number[] = [];
      const task = await family.begin(haoee);
      const done = await task.wait({ onProgress: (snapshot) => progress.push(snapshot.progress) });
      assertMatches(done, { id, state: "succeeded", progress: 100, files: [{ url: file }] });
      assertMatches(progress, [30, 100]);
      assertMatches((await script.requests()).slice(1), [family.polled, family.polled]);
    },
  };
}

function fails(family: Family): MatrixCase {
  return {
    title: `${family.title} that fails is a TaskFailedError, from a bare id too`,
    async run({ url }) {
      const body = family.state("FAILURE", "100%", []);
      const { haoee } = await taskClient(url, jsonAnswer(body), jsonAnswer(body));
      const task = family.resume(haoee);
      assertMatches(await task.retrieve(), { id, state: "failed", failReason: "moderated", files: [] });
      await assertRejects(task.wait(), { name: "TaskFailedError", taskId: id, failReason: "moderated" });
    },
  };
}

/** Every kind of task, to its good and its bad end. */
export const taskFamilies: readonly MatrixCase[] = families.flatMap((family) => [succeeds(family), fails(family)]);
