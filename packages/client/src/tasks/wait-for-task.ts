import { redact } from "../answers/redact.ts";
import type { CallOptions } from "../call-options.ts";
import { isApiError } from "../errors/api-error.ts";
import { TaskFailedError } from "../errors/task-failed-error.ts";
import { TaskTimeoutError } from "../errors/task-timeout-error.ts";
import { mayRetry } from "../retries/may-retry.ts";
import { limitsOf } from "../transport/call-limits.ts";
import type { ClientSettings } from "../transport/client-settings.ts";
import type { WaitOptions } from "./task.ts";
import type { TaskSnapshot } from "./task-snapshot.ts";

const shortestDelay = 1000;
const longestDelay = 10_000;

/** What a gateway may ask for at the least, so that it is not asked without a pause. */
const shortestRetryAfter = 100;

/** How long one poll may take, in milliseconds. */
const pollTimeout = 60_000;

/** What came of asking once: a snapshot, or the error that kept it from the gateway for the moment. */
interface Report<Body> {
  readonly snapshot?: TaskSnapshot<Body>;
  readonly error?: unknown;
  /** Milliseconds after which the gateway wants to be asked again. */
  readonly retryAfterMs: number | undefined;
}

/** @throws what will not pass, and the caller's `AbortError`. */
function passing(error: unknown, baseUrl: string): Report<never> {
  if (!mayRetry(error, true, baseUrl)) throw error;
  return { error, retryAfterMs: isApiError(error) ? error.retryAfterMs : undefined };
}

/** What the gateway asks for, else shortened at random by up to a quarter, so that many tasks are not asked about at once. */
function pauseOf(retryAfterMs: number | undefined, delayMs: number): number {
  return retryAfterMs === undefined ? delayMs * (1 - Math.random() / 4) : Math.max(retryAfterMs, shortestRetryAfter);
}

/** Lets the platform do what else it has to do, as a sleep does unless the clock is one of a test. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Polls a task to its end.
 *
 * @throws TaskFailedError, TaskTimeoutError, AbortError, or the error of a poll that will not pass.
 */
export async function waitForTask<Body>(
  taskId: string,
  poll: (options: CallOptions) => Promise<Report<Body>>,
  { baseUrl, clock, key }: Pick<ClientSettings, "baseUrl" | "clock" | "key">,
  { onProgress, timeoutMs: given, ...options }: WaitOptions<Body>,
): Promise<TaskSnapshot<Body>> {
  const pollLimits = { timeoutMs: 1_800_000, idleTimeoutMs: pollTimeout, maxRetries: 0 };
  const { timeoutMs } = limitsOf({ timeoutMs: given }, pollLimits);
  let now = clock.now();
  const deadline = now + timeoutMs;
  let lastStatus: string | undefined;
  for (let delayMs = shortestDelay; ; delayMs = Math.min(delayMs * 1.5, longestDelay)) {
    const limit = Math.min(pollTimeout, deadline - now);
    const limits = { timeoutMs: limit, idleTimeoutMs: limit, maxRetries: 0 };
    const { snapshot, error, retryAfterMs } = await poll({ ...options, ...limits }).catch((thrown: unknown) =>
      passing(thrown, baseUrl),
    );
    if (snapshot) {
      onProgress?.(snapshot);
      const { state, status, failReason, body } = snapshot;
      if (state === "succeeded") return snapshot;
      if (state === "failed") throw new TaskFailedError(redact({ taskId, status, failReason, body }, key));
      lastStatus = status;
    }
    // An abort ends the pause, and the next poll throws it.
    const pause = Math.min(pauseOf(retryAfterMs, delayMs), deadline - clock.now());
    await Promise.all([clock.sleep(pause, options.signal), turn()]);
    now = clock.now();
    if (now < deadline) continue;
    throw new TaskTimeoutError(redact({ taskId, lastStatus, timeoutMs }, key), { cause: error });
  }
}
