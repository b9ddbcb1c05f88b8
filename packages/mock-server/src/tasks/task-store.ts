import type { ImageTask } from "./image-task.ts";

/** Where tasks live between requests. */
export interface TaskStore {
  /** Keeps a task. A task of the same id is replaced. */
  put(task: ImageTask): Promise<void>;
  /** The task of this id, or undefined when there is none or it was forgotten. */
  find(id: string): Promise<ImageTask | undefined>;
  /** An id that no task of this store has. */
  nextId(): Promise<string>;
}
