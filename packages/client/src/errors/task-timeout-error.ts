import { HaoeeError } from "./haoee-error.ts";
import { isMarked, mark } from "./marker.ts";

/** What is known of a {@link TaskTimeoutError}. */
export interface TaskTimeoutErrorFacts {
  /** Id of the task; several are joined by commas. */
  readonly taskId: string;
  /** Status of the last poll that was answered, undefined when none was. */
  readonly lastStatus: string | undefined;
  /** How long it was waited, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * A task was not finished in the time that `wait` was given. The task goes on: wait again, now or in another process,
 * with `task(taskId)` of its resource. `cause` is the error of the last poll if it failed.
 */
export class TaskTimeoutError extends HaoeeError implements TaskTimeoutErrorFacts {
  static {
    mark(TaskTimeoutError, "TaskTimeoutError");
  }

  declare readonly name: string;
  declare readonly taskId: string;
  declare readonly lastStatus: string | undefined;
  declare readonly timeoutMs: number;

  constructor(facts: TaskTimeoutErrorFacts, options?: ErrorOptions) {
    super(
      `Task ${facts.taskId} is not finished after ${facts.timeoutMs} ms (${facts.lastStatus ?? "no answer"}).`,
      options,
    );
    Object.assign(this, facts);
  }
}

/** Whether a value is a {@link TaskTimeoutError}. */
export function isTaskTimeoutError(value: unknown): value is TaskTimeoutError {
  return isMarked(value, "TaskTimeoutError");
}
