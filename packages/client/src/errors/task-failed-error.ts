import { HaoeeError } from "./haoee-error.ts";
import { isMarked, mark } from "./marker.ts";

/** What is known of a {@link TaskFailedError}. */
export interface TaskFailedErrorFacts {
  /** Id of the task; several are joined by commas. */
  readonly taskId: string;
  /** Status as the gateway spells it, such as `FAILURE` or `failed`. */
  readonly status: string;
  /** The gateway's own words, undefined when it gives none. */
  readonly failReason: string | undefined;
  /** The task as the gateway describes it. Of several tasks all of them, those that succeeded included. */
  readonly body: unknown;
}

/**
 * A task ended without a result, for example because moderation refused it. It is not a failure to ask for the task's
 * state, which is an `ApiError` or a `ConnectionError`, and not a task that takes too long, see `TaskTimeoutError`.
 */
export class TaskFailedError extends HaoeeError implements TaskFailedErrorFacts {
  static {
    mark(TaskFailedError, "TaskFailedError");
  }

  declare readonly name: string;
  declare readonly taskId: string;
  declare readonly status: string;
  declare readonly failReason: string | undefined;
  declare readonly body: unknown;

  constructor(facts: TaskFailedErrorFacts) {
    super(`Task ${facts.taskId} failed: ${facts.failReason ?? "the gateway gives no reason"}`);
    Object.assign(this, facts);
  }
}

/** Whether a value is a {@link TaskFailedError}. */
export function isTaskFailedError(value: unknown): value is TaskFailedError {
  return isMarked(value, "TaskFailedError");
}
