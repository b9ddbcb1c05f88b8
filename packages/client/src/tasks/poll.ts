import { retryAfterOf } from "../answers/retry-after.ts";
import type { CallOptions } from "../call-options.ts";
import type { Clock } from "../clock/clock.ts";
import { isApiError } from "../errors/api-error.ts";
import { mayRetry } from "../retries/may-retry.ts";
import type { TaskSnapshot } from "./task-snapshot.ts";

/** What the gateway answered about a task, and the answer that it stands in. */
interface Report<Body> {
  readonly snapshot: TaskSnapshot<Body>;
  readonly response: Response;
}

/** Asks about a task once. */
export type Ask<Body> = (options: CallOptions) => Promise<Report<Body>>;

/** The outcome of one poll: a snapshot, or the error that kept it from the gateway for the moment. */
interface Poll<Body> {
  readonly snapshot?: TaskSnapshot<Body>;
  readonly error?: unknown;
  /** Milliseconds after which the gateway wants to be asked again. */
  readonly retryAfterMs: number | undefined;
}

/**
 * Asks about a task without regard to passing failures.
 *
 * @throws what will not pass, and the caller's `AbortError`.
 */
export async function poll<Body>(ask: Ask<Body>, options: CallOptions, clock: Clock): Promise<Poll<Body>> {
  try {
    const { snapshot, response } = await ask(options);
    return { snapshot, retryAfterMs: retryAfterOf(response, clock.now()) };
  } catch (error) {
    if (!mayRetry(error, true, undefined)) throw error;
    return { error, retryAfterMs: isApiError(error) ? error.retryAfterMs : undefined };
  }
}
