import { expect, test } from "vitest";
import type { Image, ImageTask, MusicTask, Video, VideoGeneration } from "../generated/components.ts";
import { imageFiles } from "./image-files.ts";
import { readImageTask } from "./read-image-task.ts";
import { readMusicTask } from "./read-music-task.ts";
import { readVideo } from "./read-video.ts";
import { readVideoGeneration } from "./read-video-generation.ts";
import { snapshotOf } from "./snapshot-of.ts";

const url = "https://example.com/a";
const task = { task_id: "7", status: "SUCCESS", progress: "100%", fail_reason: "" };
const video: Video = { id: "v", object: "video", model: "sora-2", status: "completed", progress: 100, created_at: 1 };
const content = `https://maas.haoee.com/v1/videos/${video.id}/content`;
const succeeded = { state: "succeeded", progress: 100, failReason: undefined };

test.each<[string, () => unknown, string | undefined]>([
  ["an image task", () => readImageTask({ ...task, data: { data: [{ url }] } }), url],
  [
    "a base64 image task",
    () => readImageTask({ ...task, data: { data: [{ b64_json: "QQ==" }] } }),
    "data:image/png;base64,QQ==",
  ],
  ["a video generation", () => readVideoGeneration({ ...task, data: { output: url, outputs: [url] } }), url],
  ["a video generation of many", () => readVideoGeneration({ ...task, data: { outputs: [url] } }), url],
  ["a video", () => readVideo({ ...video, video_url: url }, video.id), url],
  ["a video of some gateways", () => readVideo({ ...video, video_url: "", metadata: { url } }, video.id), url],
  ["a video of the official channel", () => readVideo({ ...video, video_url: null }, video.id), undefined],
  ["a video whose address asks for the key", () => readVideo({ ...video, video_url: content }, video.id), undefined],
  ["a music task", () => readMusicTask({ ...task, data: [{ id: "c", audio_url: url, video_url: "x" }] }), url],
  ["a music task of films", () => readMusicTask({ ...task, data: [{ id: "c", audio_url: "", video_url: url }] }), url],
])("the file of %s is found", (_, read, expected) => {
  expect(read()).toMatchObject({ ...succeeded, files: [{ url: expected }] });
});

test.each<[unknown]>([
  [undefined],
  [null],
  [7],
  ["x"],
  [[null]],
  [{}],
  [{ data: null }],
  [{ data: [null, {}] }],
  [{ outputs: null }],
])("a success with %j for data has no files", (data) => {
  expect(readImageTask({ ...task, data } as ImageTask).files).toEqual([]);
  expect(readVideoGeneration({ ...task, data } as VideoGeneration).files).toEqual([]);
  expect(readMusicTask({ ...task, data } as MusicTask).files).toEqual([]);
});

test.each([
  ["SUCCESS", "succeeded"],
  ["completed", "succeeded"],
  ["FAILURE", "failed"],
  ["failed", "failed"],
  ["IN_PROGRESS", "pending"],
  ["queued", "pending"],
  ["SUCCESSFULLY_QUEUED", "pending"],
  [undefined, "pending"],
])("the status %s is %s", (status, state) => {
  expect(snapshotOf("7", { status }, "", [])).toMatchObject({ state, status: status ?? "" });
});

test.each([
  ["30%", 30],
  [45, 45],
  ["7.5%", 7.5],
  ["", 0],
  [null, 0],
  ["soon", 0],
  [-3, 0],
  ["1000%", 100],
])("the progress %j is %i percent", (progress, expected) => {
  expect(snapshotOf("7", { status: "IN_PROGRESS", progress }, "", [])).toMatchObject({ progress: expected });
});

test("the reason of a failure is found in either form", () => {
  expect(readImageTask({ ...task, status: "FAILURE", fail_reason: "moderated" }).failReason).toBe("moderated");
  const error = { code: null, message: "moderated" };
  expect(readVideo({ ...video, status: "failed", error }, video.id)).toMatchObject({
    failReason: "moderated",
    files: [],
  });
});

test.each<[Image, string]>([
  [{ b64_json: "QQ==", media_type: "image/webp" }, "data:image/webp;base64,QQ=="],
  [{ b64_json: "QQ==", mime_type: "image/gif" }, "data:image/gif;base64,QQ=="],
  [{ b64_json: "QQ==" }, "data:image/jpeg;base64,QQ=="],
  [{ b64_json: "data:image/png;base64,QQ==" }, "data:image/png;base64,QQ=="],
  [{ b64_json: "QQ==", url }, url],
])("the picture %j is at %s", (image, expected) => {
  expect(imageFiles({ data: [image], output_format: "jpeg" })).toEqual([{ kind: "image", url: expected }]);
});
