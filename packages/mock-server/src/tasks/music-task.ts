import { audioAddress, coverAddress, videoAddress } from "../media/media-address.ts";
import { phaseOf } from "./phase.ts";
import type { TaskBase } from "./task.ts";
import { digitsOf, uuidOf } from "./task-id.ts";
import { type UnifiedStatus, unifiedStatus } from "./unified-status.ts";

/** A song that is continued, or one that was brought in. */
export interface MusicTask extends TaskBase {
  readonly family: "music";
  readonly seed: string;
  /** Version of the model, such as `chirp-v4`. */
  readonly model: string;
  readonly title: string;
  readonly tags: string;
  /** Lyrics. */
  readonly prompt: string;
  /** Length of each clip, in seconds. */
  readonly seconds: number;
  /** How many clips it makes. */
  readonly clips: number;
  readonly continuedClip: string | null;
  readonly notifyHook: string;
}

/** The part of a `MusicClip` that a task fills in. */
interface MusicClip {
  readonly id: string;
  readonly status: "queued" | "streaming" | "complete" | "error";
  readonly audio_url: string;
  readonly [name: string]: unknown;
}

/** An item of the answer to a fetch, and the body of a webhook. Source: entry `suno-fetch`. */
export interface MusicTaskState extends UnifiedStatus {
  readonly notify_hook: string;
  readonly action: "MUSIC";
  readonly data: readonly MusicClip[];
}

const clipStatuses = { waiting: "queued", working: "streaming", succeeded: "complete", failed: "error" } as const;

/** Models by the version that clips tell. Source: guide of the suno family. */
const versions: Readonly<Record<string, string>> = {
  "chirp-v3-0": "v3",
  "chirp-v3-5": "v3.5",
  "chirp-v4": "v4",
  "chirp-auk": "v4.5",
  "chirp-bluejay": "v4.5+",
  "chirp-crow": "v5",
};

/** Size of the film of a song, in pixels. */
const film = { width: 720, height: 1280 } as const;

function clip(task: MusicTask, index: number, now: number): MusicClip {
  const { state } = phaseOf(task, now);
  const status = clipStatuses[state];
  const seed = `${task.seed}-${index}`;
  const audible = status === "streaming" || status === "complete";
  const cover = coverAddress(task.origin, { prompt: task.title, seed });
  return {
    id: clipId(task, index),
    title: task.title,
    status,
    metadata: {
      tags: task.tags,
      prompt: task.prompt,
      duration: status === "complete" ? task.seconds : null,
      error_type: status === "error" ? "generation_failed" : null,
      error_message: status === "error" ? (task.failure ?? "") : null,
      audio_prompt_id: task.continuedClip,
      gpt_description_prompt: "",
    },
    audio_url: audible ? audioAddress(task.origin, { seconds: task.seconds, seed }) : "",
    image_url: cover,
    image_large_url: cover,
    video_url: status === "complete" ? videoAddress(task.origin, { ...film, seconds: task.seconds, seed }) : "",
    model_name: task.model,
    major_model_version: versions[task.model] ?? task.model,
  };
}

/** The id of one of a task's clips. The only clip of an upload has the id of the task: sources call it by either name. */
function clipId({ id, clips }: Pick<MusicTask, "id" | "clips">, index: number): string {
  return clips === 1 ? id : uuidOf(digitsOf(id, index));
}

/** The task as it is at a time: its clips go from `queued` by `streaming` to `complete`. */
export function musicTaskState(task: MusicTask, now: number): MusicTaskState {
  return {
    ...unifiedStatus(task, now),
    notify_hook: task.notifyHook,
    action: "MUSIC",
    data: Array.from({ length: task.clips }, (_, index) => clip(task, index, now)),
  };
}
