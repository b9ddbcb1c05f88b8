import type { ImageTask } from "./image-task.ts";
import type { MusicTask } from "./music-task.ts";
import type { VideoGenerationTask } from "./video-generation-task.ts";
import type { VideoTask } from "./video-task.ts";

/** What every task has. What state it is in follows from this and the time. */
export interface TaskBase {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
  /** How long it takes from submission to its end, in milliseconds; null when it never ends. */
  readonly duration: number | null;
  /** Why it is going to fail, if it is. */
  readonly failure?: string;
  /** Where the client reached the mock: addresses of results begin with it. */
  readonly origin: string;
}

/** A task of any family. */
export type Task = ImageTask | VideoGenerationTask | VideoTask | MusicTask;

/** A task that makes a film. */
export type FilmTask = VideoGenerationTask | VideoTask;
