import { findOperation } from "@haoee/spec";
import { valueAt } from "../json-pointer.ts";
import type { RecordedRequest } from "../recording/recording.ts";
import { begunTask } from "../tasks/begun-task.ts";
import { finalStatuses } from "../tasks/task-status.ts";
import type { Move, PollRule } from "./play.ts";

/** How the families of tasks are polled when nothing else is said: ten minutes at most. */
export const usualPoll: PollRule = { until: finalStatuses, everyMs: 5000, atMost: 120 };

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
  const { ids: [id] = [], poll: operationId } = begunTask(move.operationId) ?? {};
  if (!id || !operationId || typeof valueAt(answer, id) !== "string") return [move];
  const submit = { ...move, binds: { ...move.binds, task_id: id } };
  return [submit, { operationId, request: pollRequest(operationId), binds: {}, poll: rule }];
}
