import { redact } from "../answers/redact.ts";
import { TaskFailedError } from "../errors/task-failed-error.ts";
import { TaskTimeoutError } from "../errors/task-timeout-error.ts";
import { limitsOf } from "../transport/call-limits.ts";
import type { ClientSettings } from "../transport/client-settings.ts";
import { type Ask, poll } from "./poll.ts";
import type { WaitOptions } from "./task.ts";
import type { TaskSnapshot } from "./task-snapshot.ts";

const shortestDelay = 1000;
const longestDelay = 10_000;

/** What a gateway may ask for at the least, so that it is not asked without a pause. */
const shortestRetryAfter = 100;

/** How long one poll may take, in milliseconds. */
const pollTimeout = 60_000;

/** Shortened at random by up to a quarter, so that many tasks are not asked about at once. */
function jittered(delayMs: number): number {
  return delayMs * (1 - Math.random() / 4);
}

/**
 * Polls a task to its end.
 *
 * @throws TaskFailedError, TaskTimeoutError, AbortError, or the error of a poll that will not pass.
 */
export async function waitForTask<Body>(
  id: string,
  ask: Ask<Body>,
  { clock, key }: Pick<ClientSettings, "clock" | "key">,
  options: WaitOptions<Body>,
): Promise<TaskSnapshot<Body>> {
  const { signal, onProgress, headers, modelName } = options;
  const { timeoutMs } = limitsOf(options, { timeoutMs: 1_800_000, idleTimeoutMs: pollTimeout, maxRetries: 0 });
  const deadline = clock.now() + timeoutMs;
  let lastStatus: string | undefined;
  for (let delayMs = shortestDelay; ; delayMs = Math.min(delayMs * 1.5, longestDelay)) {
    const limit = Math.min(pollTimeout, deadline - clock.now());
    const limits = { timeoutMs: limit, idleTimeoutMs: limit, maxRetries: 0 };
    const { snapshot, error, retryAfterMs } = await poll(ask, { headers, modelName, ...limits, signal }, clock);
    if (snapshot) onProgress?.(snapshot);
    if (snapshot?.state === "succeeded") return snapshot;
    if (snapshot?.state === "failed") throw new TaskFailedError(redact({ taskId: id, ...snapshot }, key));
    lastStatus = snapshot?.status ?? lastStatus;
    const pause = retryAfterMs === undefined ? jittered(delayMs) : Math.max(retryAfterMs, shortestRetryAfter);
    // An abort ends the pause, and the next poll throws it.
    await clock.sleep(Math.min(pause, deadline - clock.now()), signal);
    if (clock.now() >= deadline) throw new TaskTimeoutError({ taskId: id, lastStatus, timeoutMs }, { cause: error });
  }
}
