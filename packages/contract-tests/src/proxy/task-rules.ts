import { valueAt } from "../json-pointer.ts";

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

/** The statuses that an answer tells: of the task itself, in an envelope, or of each task of a list. */
function statusesOf(body: unknown): readonly string[] {
  if (Array.isArray(body)) return body.flatMap(statusesOf);
  const { status, data }: { readonly status?: unknown; readonly data?: unknown } = Object(body);
  return typeof status === "string" ? [status.toLowerCase()] : statusesOf(data ?? []);
}

const failed = /^(failure|failed|fail)$/;
const ended = /^(success|succeeded|completed|failure|failed|fail)$/;

/** Whether no further request is to be expected for the tasks that were asked for. */
export function isOver(operationId: string, status: number, body: unknown): boolean {
  if (operationId === "getVideoContent") return status === 200;
  const statuses = statusesOf(body);
  // The film of a video is loaded by a call of its own.
  const last = operationId === "getVideo" ? failed : ended;
  return statuses.length > 0 && statuses.every((one) => last.test(one));
}
