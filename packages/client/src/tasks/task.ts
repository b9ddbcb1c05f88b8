import type { CallOptions } from "../call-options.ts";
import type { TaskFile, TaskSnapshot } from "./task-snapshot.ts";

/** What a task is asked with each time, unless the call says otherwise. */
export type TaskOptions = Pick<CallOptions, "headers" | "modelName">;

/** How to wait for a task. */
export interface WaitOptions<Body> extends TaskOptions {
  /** Called with what each answered poll tells, the last one included. What it throws ends the waiting. */
  readonly onProgress?: ((snapshot: TaskSnapshot<Body>) => void) | undefined;
  /** Ends the waiting, not the task, when it is aborted: `wait` then rejects with `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait at most. Default: 1,800,000, half an hour. `Infinity` for no limit. */
  readonly timeoutMs?: number | undefined;
}

/** A task that has succeeded. */
export interface TaskResult<Body> extends TaskSnapshot<Body> {
  readonly state: "succeeded";
  /**
   * Opens one of `files`. Media hosts are asked without the key; a film that the gateway hands out itself is asked of
   * the gateway, with the key. Read the body, or cancel it.
   *
   * @throws ApiError when the host refuses, ConnectionError, TimeoutError or AbortError as any call.
   * @throws InvalidArgumentError when the address is neither http, https nor a data URI.
   */
  download(file: TaskFile, options?: CallOptions): Promise<Response>;
}

/** Work that the gateway does after the call, to be waited for here or, by its id, anywhere else and later. */
export interface Task<Body> {
  /** Id of the task; several are joined by commas. Keep it to resume with `task(id)` of the resource. */
  readonly id: string;
  /**
   * Asks once how it is doing.
   *
   * @throws ApiError when the gateway does not know the task, and as any call.
   */
  retrieve(options?: CallOptions): Promise<TaskSnapshot<Body>>;
  /**
   * Waits for its end: polls at once, then after 1 s, growing by half each time up to 10 s, each wait shortened at random
   * by up to a quarter. A `Retry-After` of the gateway wins. Polls that fail for the moment (408, 409, 425, 429, 5xx, no
   * connection, no answer within a minute) are repeated until the time is over.
   *
   * @throws TaskFailedError when the gateway gives up; of several tasks, after all have ended, when one failed.
   * @throws TaskTimeoutError when it is not finished in time. The task goes on and can be waited for again.
   * @throws AbortError when the signal is aborted, ApiError when a poll is refused for good.
   */
  wait(options?: WaitOptions<Body>): Promise<TaskResult<Body>>;
}
