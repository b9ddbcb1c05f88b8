import { isJsonObject, type JsonObject } from "../answers/json-object.ts";
import { textOf } from "../answers/text-of.ts";
import { WebhookError } from "../errors/webhook-error.ts";
import type { ImageTask, MusicTask, VideoGeneration } from "../generated/components.ts";
import { readImageTask } from "../tasks/read-image-task.ts";
import { readMusicTask } from "../tasks/read-music-task.ts";
import { readVideoGeneration } from "../tasks/read-video-generation.ts";
import type { WebhookEvent } from "./webhook-event.ts";

function isTask(value: unknown): value is JsonObject {
  return isJsonObject(value) && typeof value.task_id === "string" && typeof value.status === "string";
}

/** A music task names its action, and its data is a list of clips or a text; only it repeats its `notify_hook`. */
function isMusic({ action, data, notify_hook: hook }: JsonObject): boolean {
  return /^(music|lyrics)$/i.test(textOf(action)) || Array.isArray(data) || typeof hook === "string" || hasText(data);
}

function hasText(data: unknown): boolean {
  return isJsonObject(data) && typeof data.text === "string";
}

/** A video task has a film, or at least says what or who works on it. */
function isVideo({ action, platform, data }: JsonObject): boolean {
  return Boolean(action || platform) || (isJsonObject(data) && ("output" in data || "outputs" in data));
}

/** The event that a payload tells. Only what tells the kinds apart was checked; the rest is as the contract infers it. */
function eventOf(payload: JsonObject): WebhookEvent | undefined {
  if (isTask(payload.data))
    return { type: "imageTaskFinished", ...readImageTask(payload.data as unknown as ImageTask) };
  if (!isTask(payload)) return undefined;
  if (isMusic(payload)) return { type: "musicTaskFinished", ...readMusicTask(payload as unknown as MusicTask) };
  if (!isVideo(payload)) return undefined;
  return { type: "videoGenerationFinished", ...readVideoGeneration(payload as unknown as VideoGeneration) };
}

/**
 * Reads the JSON of a callback that a framework has parsed already, as Express and serverless platforms do. It says
 * nothing about who sent it: call {@link verifyWebhookUrl} before.
 *
 * Sources: the callbacks `imageTaskFinished` (page 所有画图(异步)), `videoGenerationFinished` and `musicTaskFinished`
 * (`notify_hook` of the pages of sora2 and suno).
 *
 * @throws WebhookError `unknown_payload` for anything but one of the three callbacks.
 */
export function parseWebhookBody(body: unknown): WebhookEvent {
  const event = isJsonObject(body) ? eventOf(body) : undefined;
  if (event) return event;
  throw new WebhookError(
    "This is no callback of the gateway: neither a task in an envelope (images), nor a task with a film or an action (videos, music).",
    "unknown_payload",
  );
}
