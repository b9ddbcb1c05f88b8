import type { FilmSize } from "../media/film.ts";
import { videoAddress } from "../media/media-address.ts";
import { dimensionsOf } from "./film-size.ts";
import type { TaskBase } from "./task.ts";
import { type UnifiedStatus, unifiedStatus } from "./unified-status.ts";

/** A video in the unified form, `/v2/videos/generations`. */
export interface VideoGenerationTask extends TaskBase {
  readonly family: "video-generation";
  readonly model: string;
  readonly size: FilmSize;
  readonly seconds: number;
  readonly seed: string;
  /** A private film is not published and cannot be remixed. */
  readonly private: boolean;
}

/** The answer to a poll, and the body of a webhook. Source: entry `sora-query`. */
export interface VideoGeneration extends UnifiedStatus {
  readonly platform: string;
  readonly action: string;
  readonly data: { readonly output: string } | null;
  readonly search_item: "";
}

/** The upstream of a model, in the words of the documented answers: veo is Google's, the rest is sora's. */
function upstreamOf(model: string): Pick<VideoGeneration, "platform" | "action"> {
  if (/^veo/i.test(model)) return { platform: "google", action: "google-videos" };
  return { platform: "openai", action: "sora-video" };
}

/** The task as it is at a time. */
export function videoGeneration(task: VideoGenerationTask, now: number): VideoGeneration {
  const status = unifiedStatus(task, now);
  const data =
    status.status === "SUCCESS" ? { output: videoAddress(task.origin, { ...task, ...dimensionsOf(task.size) }) } : null;
  return { ...upstreamOf(task.model), ...status, data, search_item: "" };
}
