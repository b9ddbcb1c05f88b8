import { failureOf } from "../tasks/failure.ts";
import type { TaskBase } from "../tasks/task.ts";
import type { TaskFamily } from "../tasks/task-id.ts";
import type { World } from "./behaviour.ts";
import type { RequestValue } from "./values.ts";

/** What the length and the end of a task follow from. */
export interface Work {
  readonly prompt: string;
  /** How long the request makes it, in seconds. */
  readonly seconds: number;
}

/** What every new task has, by the settings, the request and its faults. */
export async function beginTask(
  family: TaskFamily,
  { prompt, seconds }: Work,
  { origin, faults }: Pick<RequestValue, "origin" | "faults">,
  { tasks, clock, settings: { taskSeconds, speed } }: World,
): Promise<TaskBase> {
  const forever = faults.some(({ name }) => name === "task-forever");
  const failure = failureOf(prompt, faults);
  return {
    id: await tasks.nextId(family),
    submittedAt: clock.now(),
    duration: forever ? null : ((taskSeconds ?? seconds) * 1000) / speed,
    origin,
    ...(failure !== undefined && { failure }),
  };
}
