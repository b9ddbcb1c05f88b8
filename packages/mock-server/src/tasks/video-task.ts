import type { FilmSize } from "../media/film.ts";
import { videoAddress } from "../media/media-address.ts";
import { dimensionsOf } from "./film-size.ts";
import { endOf, type Phase, phaseOf, toSeconds } from "./phase.ts";
import type { TaskBase } from "./task.ts";

/** A video in the official form, `/v1/videos`. */
export interface VideoTask extends TaskBase {
  readonly family: "video";
  readonly model: string;
  readonly prompt: string;
  readonly size: FilmSize;
  readonly seconds: number;
  readonly seed: string;
  /** The video it is a variation of. */
  readonly remixedFrom?: string;
}

/** How long the film can be fetched, in milliseconds. Source: `expires_at` of schema `Video`. */
const lifetime = 86_400_000;

/** The states of a video as the official form names them. */
type VideoStatus = "queued" | "in_progress" | "completed" | "failed";

const statuses: Readonly<Record<Phase["state"], VideoStatus>> = {
  waiting: "queued",
  working: "in_progress",
  succeeded: "completed",
  failed: "failed",
};

/** The status of a video in a state. */
export function statusOf(state: Phase["state"]): VideoStatus {
  return statuses[state];
}

/** What the contract calls a `Video`. */
export interface Video {
  readonly id: string;
  readonly object: "video";
  readonly model: string;
  readonly status: VideoStatus;
  /** In percent, without a sign. */
  readonly progress: number;
  readonly created_at: number;
  readonly completed_at: number | null;
  readonly expires_at: number | null;
  readonly seconds: string;
  readonly size: string;
  readonly prompt: string;
  readonly remixed_from_video_id: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** Empty until it is completed, and once it has expired. */
  readonly video_url: string;
}

/** Whether the film of a completed video is no longer kept. */
export function isExpired(task: VideoTask, now: number): boolean {
  return now >= endOf(task) + lifetime;
}

/** Where the film of a completed video is, on this server or another. */
export function filmAddress(task: VideoTask, origin: string): string {
  return videoAddress(origin, { ...task, ...dimensionsOf(task.size) });
}

/** The video as it is at a time. */
export function video(task: VideoTask, now: number): Video {
  const { state, percent, finishTime } = phaseOf(task, now);
  const completed = state === "succeeded";
  return {
    id: task.id,
    object: "video",
    model: task.model,
    status: statusOf(state),
    progress: percent,
    created_at: toSeconds(task.submittedAt),
    completed_at: completed ? finishTime : null,
    expires_at: completed ? finishTime + toSeconds(lifetime) : null,
    seconds: String(task.seconds),
    size: task.size,
    prompt: task.prompt,
    remixed_from_video_id: task.remixedFrom ?? null,
    // The documented failure has this code.
    error: state === "failed" ? { code: "invalid_input", message: task.failure ?? "" } : null,
    video_url: completed && !isExpired(task, now) ? filmAddress(task, task.origin) : "",
  };
}
