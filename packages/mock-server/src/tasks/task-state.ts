import { imageTaskEnvelope } from "./image-task.ts";
import { musicTaskState } from "./music-task.ts";
import type { Task } from "./task.ts";
import { videoGeneration } from "./video-generation-task.ts";
import { video } from "./video-task.ts";

/** A task of any family as a poll of it would answer it, and as its webhook gets it. */
export function taskState(task: Task, now: number): object {
  switch (task.family) {
    case "image":
      return imageTaskEnvelope(task, now);
    case "video-generation":
      return videoGeneration(task, now);
    case "video":
      return video(task, now);
    case "music":
      return musicTaskState(task, now);
  }
}
