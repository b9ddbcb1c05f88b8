import { valueAt } from "../json-pointer.ts";
import { finalStatuses, statusesOf } from "../recorder/task-status.ts";

/** Where an answer gives the id of what it began, by operation. */
const idPointers: Readonly<Record<string, readonly string[]>> = {
  createImage: ["/task_id"],
  createImageEdit: ["/task_id"],
  createVideoGeneration: ["/task_id"],
  createVideo: ["/id", "/task_id"],
  remixVideo: ["/id", "/task_id"],
  submitMusic: ["/data"],
  uploadAudioFromUrl: ["/data"],
};

/** Shorter texts would be found in requests that have nothing to do with a task. */
const shortestId = 6;

/** The ids that an answer gave for later requests. */
export function begunIds(operationId: string, body: unknown): readonly string[] {
  const ids = (idPointers[operationId] ?? []).map((pointer) => valueAt(body, pointer));
  return ids.filter((id) => typeof id === "string").filter(({ length }) => length >= shortestId);
}

const failed = /^(failure|failed|fail)$/;

/** Whether no further request is to be expected for the tasks that were asked for. */
export function isOver(operationId: string, status: number, body: unknown): boolean {
  if (operationId === "getVideoContent") return status === 200;
  const statuses = statusesOf(body);
  // The film of a video is loaded by a call of its own.
  const isLast = (one: string) => (operationId === "getVideo" ? failed.test(one) : finalStatuses.includes(one));
  return statuses.length > 0 && statuses.every(isLast);
}
