import type { TaskSnapshot } from "./task-snapshot.ts";

/** What every family tells of a task, though some leave it out or null. */
interface TaskFacts {
  readonly status?: unknown;
  readonly progress?: unknown;
  readonly fail_reason?: unknown;
}

/** What a status means, in whichever of the family's spellings. One that is not known is not final. */
function stateOf(status: string): TaskSnapshot["state"] {
  if (/^(success|succeeded|completed)$/i.test(status)) return "succeeded";
  return /^(failure|failed|fail)$/i.test(status) ? "failed" : "pending";
}

/** Percent from a number, or from a text such as `30%`. */
function percentOf(progress: unknown): number {
  return Math.min(Math.max(Number.parseFloat(String(progress)) || 0, 0), 100);
}

/** The part of a snapshot that is read alike in every family. */
export function readTaskFacts(facts: TaskFacts): Pick<TaskSnapshot, "state" | "status" | "progress" | "failReason"> {
  const status = String(facts.status ?? "");
  const state = stateOf(status);
  return {
    state,
    status,
    progress: state === "succeeded" ? 100 : percentOf(facts.progress),
    failReason: facts.fail_reason ? String(facts.fail_reason) : undefined,
  };
}
