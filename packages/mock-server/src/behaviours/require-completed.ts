import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { phaseOf } from "../tasks/phase.ts";
import type { FilmTask } from "../tasks/task.ts";
import { statusOf } from "../tasks/video-task.ts";

/**
 * Proves that a film is there.
 *
 * @throws RequestRefusedError as the gateway's family answers it. Source: example `video-not-completed`.
 */
export function requireCompleted(task: FilmTask, now: number): void {
  const { state } = phaseOf(task, now);
  if (state === "succeeded") return;
  throw new RequestRefusedError({ message: `Task is not completed yet, current status: ${statusOf(state)}` });
}
