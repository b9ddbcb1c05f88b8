import type { SessionStore } from "../stores/store.ts";
import type { Task } from "./task.ts";
import { type TaskFamily, taskId } from "./task-id.ts";

/** Where the tasks of a session live between requests. */
export interface TaskStore {
  /** Keeps a task. */
  put(task: Task): Promise<void>;
  /** The task of this id, or undefined when there is none or it was forgotten. */
  find(id: string): Promise<Task | undefined>;
  /** Every task that is kept, oldest first. */
  list(): Promise<readonly Task[]>;
  /** The count of what was submitted, this one included. */
  nextNumber(): Promise<number>;
  /** An id that no other task has. It follows from the seed and the count of submissions. */
  nextId(family: TaskFamily): Promise<string>;
}

/** The tasks in what a session keeps. */
export function createTaskStore(session: SessionStore, seed: string): TaskStore {
  const tasks = session.collection<Task>("tasks");
  return {
    put: (task) => tasks.put(task.id, task),
    find: tasks.get,
    list: tasks.list,
    nextNumber: () => session.count("ids"),
    nextId: async (family) => taskId(family, seed, await session.count("ids")),
  };
}
