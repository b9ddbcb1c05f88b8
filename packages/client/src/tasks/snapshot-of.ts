import { textOf } from "../answers/text-of.ts";
import type { TaskFile, TaskSnapshot } from "./task-snapshot.ts";

/** What every family tells of a task, though some leave it out or null. */
interface TaskFacts {
  readonly status?: unknown;
  readonly progress?: unknown;
}

/** What a status means, in whichever of the family's spellings. One that is not known is not final. */
function stateOf(status: string): TaskSnapshot["state"] {
  if (/^(success|succeeded|completed)$/i.test(status)) return "succeeded";
  return /^(failure|failed|fail)$/i.test(status) ? "failed" : "pending";
}

/** Percent from a number, or from a text such as `30%`. */
function percentOf(progress: unknown): number {
  return Math.min(Math.max(Number.parseFloat(textOf(progress)) || 0, 0), 100);
}

/** A snapshot of a task, by what is told alike in every family. */
export function snapshotOf<Body extends TaskFacts>(
  id: string,
  body: Body,
  failReason: unknown,
  files: readonly TaskFile[],
): TaskSnapshot<Body> {
  const status = textOf(body.status);
  const state = stateOf(status);
  return {
    id,
    state,
    status,
    progress: state === "succeeded" ? 100 : percentOf(body.progress),
    failReason: textOf(failReason) || undefined,
    files,
    body,
  };
}
