import type { ImageTask, MusicTask, VideoGeneration } from "../generated/components.ts";
import type { TaskSnapshot } from "../tasks/task-snapshot.ts";

/** A drawing task of `images.createAsync` or `images.editAsync` has ended. */
export interface ImageTaskFinished extends TaskSnapshot<ImageTask> {
  /** Kind of callback. */
  readonly type: "imageTaskFinished";
}

/** A video task of `videoGenerations.create` has ended. */
export interface VideoGenerationFinished extends TaskSnapshot<VideoGeneration> {
  /** Kind of callback. */
  readonly type: "videoGenerationFinished";
}

/** A music task of `music.submit` has ended. */
export interface MusicTaskFinished extends TaskSnapshot<MusicTask> {
  /** Kind of callback. */
  readonly type: "musicTaskFinished";
}

/**
 * A callback of the gateway, told apart by `type`: the task in the form that `retrieve()` of a task gives it too.
 *
 * Their payloads are inferred: no documentation shows them, and nothing says that each comes only once or only at the
 * end. So look at `state`, and let a second delivery change nothing.
 */
export type WebhookEvent = ImageTaskFinished | VideoGenerationFinished | MusicTaskFinished;
