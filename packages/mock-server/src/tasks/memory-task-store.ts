import type { ImageTask } from "./image-task.ts";
import { taskId } from "./task-id.ts";
import type { TaskStore } from "./task-store.ts";

/**
 * Tasks in memory. Ids follow from the count of submissions, so that the same requests get the same ids again.
 *
 * @param capacity how many tasks it keeps; beyond that it forgets the oldest
 */
export function createMemoryTaskStore(capacity: number = 10_000): TaskStore {
  const tasks = new Map<string, ImageTask>();
  let count = 0;
  return {
    async put(task) {
      tasks.set(task.id, task);
      const [oldest] = tasks.keys();
      if (tasks.size > capacity && oldest !== undefined) tasks.delete(oldest);
    },
    find: async (id) => tasks.get(id),
    async nextId() {
      count += 1;
      return taskId(count);
    },
  };
}
