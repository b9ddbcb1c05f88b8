import { valueAt } from "../json-pointer.ts";
import { begunTask } from "../tasks/begun-task.ts";
import { meaningOf } from "../tasks/task-status.ts";
import { toldStatuses } from "../tasks/told-statuses.ts";

/** Shorter texts would be found in requests that have nothing to do with a task. */
const shortestId = 6;

/** The ids that an answer gave for later requests. */
export function begunIds(operationId: string, body: unknown): readonly string[] {
  const ids = (begunTask(operationId)?.ids ?? []).map((pointer) => valueAt(body, pointer));
  return ids.filter((id) => typeof id === "string").filter(({ length }) => length >= shortestId);
}

/** Whether no further request is to be expected for the tasks that were asked for. */
export function isOver(operationId: string, status: number, body: unknown): boolean {
  if (operationId === "getVideoContent") return status === 200;
  const statuses = toldStatuses(body);
  // The film of a video is loaded by a call of its own.
  const isLast = (one: string) => (operationId === "getVideo" ? meaningOf(one)?.failed : meaningOf(one)?.phase === 2);
  return statuses.length > 0 && statuses.every(isLast);
}
