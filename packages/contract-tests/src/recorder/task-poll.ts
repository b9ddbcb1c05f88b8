import { findOperation } from "@haoee/spec";
import { valueAt } from "../json-pointer.ts";
import type { RecordedRequest } from "../recording/recording.ts";
import type { Move, PollRule } from "./play.ts";
import { finalStatuses } from "./task-status.ts";

/** How the families of tasks are polled when nothing else is said: ten minutes at most. */
export const usualPoll: PollRule = { until: finalStatuses, everyMs: 5000, atMost: 120 };

interface Beginning {
  /** JSON pointer to the task's id in the answer that began it. */
  readonly id: string;
  /** Operation that asks about it. */
  readonly operationId: string;
}

const beginnings: Readonly<Record<string, Beginning>> = {
  createImage: { id: "/task_id", operationId: "getImageTask" },
  createImageEdit: { id: "/task_id", operationId: "getImageTask" },
  createVideoGeneration: { id: "/task_id", operationId: "getVideoGeneration" },
  createVideo: { id: "/id", operationId: "getVideo" },
  remixVideo: { id: "/id", operationId: "getVideo" },
  submitMusic: { id: "/data", operationId: "fetchMusicTasks" },
};

const pollings = new Set(Object.values(beginnings).map(({ operationId }) => operationId));

/** Whether an operation asks how far a task is. */
export function polls(operationId: string): boolean {
  return pollings.has(operationId);
}

function pollRequest(operationId: string): RecordedRequest {
  const path = findOperation(operationId)?.path.replace("{task_id}", "{{task_id}}") ?? "";
  if (operationId !== "fetchMusicTasks") return { method: "GET", path, headers: {} };
  const body = { ids: ["{{task_id}}"], action: "MUSIC" };
  return { method: "POST", path, headers: { "content-type": "application/json" }, body };
}

/**
 * A move with the polls that wait for the task it begins; alone when it begins none.
 *
 * @param answer the documented answer, by which a call that may or may not begin a task tells which it is.
 */
export function withPolls(move: Move, answer: unknown, rule: PollRule = usualPoll): readonly Move[] {
  const beginning = beginnings[move.operationId];
  if (!beginning || typeof valueAt(answer, beginning.id) !== "string") return [move];
  const { id, operationId } = beginning;
  const submit = { ...move, binds: { ...move.binds, task_id: id } };
  return [submit, { operationId, request: pollRequest(operationId), binds: {}, poll: rule }];
}
