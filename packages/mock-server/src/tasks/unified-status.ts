import { type Phase, phaseOf, toSeconds } from "./phase.ts";
import type { TaskBase } from "./task.ts";

/** The states of a task as drawings, `/v2` videos and music name them. */
type UnifiedStatusName = "NOT_START" | "IN_PROGRESS" | "SUCCESS" | "FAILURE";

const statuses: Readonly<Record<Phase["state"], UnifiedStatusName>> = {
  waiting: "NOT_START",
  working: "IN_PROGRESS",
  succeeded: "SUCCESS",
  failed: "FAILURE",
};

/** What drawings, `/v2` videos and music tell of a task in the same words. Source: schema `TaskStatus`. */
export interface UnifiedStatus {
  readonly task_id: string;
  readonly status: UnifiedStatusName;
  /** In percent with the sign, `100%` on failure too. */
  readonly progress: string;
  readonly fail_reason: string;
  /** Times are Unix seconds, 0 until the moment has come. */
  readonly submit_time: number;
  readonly start_time: number;
  readonly finish_time: number;
}

/** The state of a task at a time. */
export function unifiedStatus(task: TaskBase, now: number): UnifiedStatus {
  const { state, percent, startTime, finishTime } = phaseOf(task, now);
  return {
    task_id: task.id,
    status: statuses[state],
    progress: `${percent}%`,
    fail_reason: state === "failed" ? (task.failure ?? "") : "",
    submit_time: toSeconds(task.submittedAt),
    start_time: startTime,
    finish_time: finishTime,
  };
}
