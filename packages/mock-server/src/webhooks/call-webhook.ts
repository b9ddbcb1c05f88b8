import type { Clock } from "../clock/clock.ts";

/** How a call ended. */
export interface CallResult {
  /** Whether it was answered with success. */
  readonly ok: boolean;
  /** HTTP status of the answer, if there was one. */
  readonly status?: number;
  /** Why it failed. */
  readonly reason?: string;
}

/** How long an answer may take, in milliseconds. */
const patience = 10_000;

/** The system's reason beneath the one fetch gives. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

async function post(address: string, body: unknown, signal: AbortSignal): Promise<CallResult> {
  const headers = { "content-type": "application/json; charset=utf-8" };
  const init = { method: "POST", headers, body: JSON.stringify(body), redirect: "manual", signal } as const;
  try {
    const { ok, status, body: answer } = await fetch(address, init);
    await answer?.cancel();
    return ok ? { ok, status } : { ok, status, reason: `answered ${status}` };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/**
 * Posts JSON to an address, once. A redirect is not followed and so is a failure, as is no answer in ten seconds.
 *
 * @param clock goes as the receiver's does: one that is put forward would end calls that are well
 */
export async function callWebhook(
  address: string,
  body: unknown,
  clock: Clock,
  closing: AbortSignal,
): Promise<CallResult> {
  const call = new AbortController();
  const signal = AbortSignal.any([closing, call.signal]);
  const late = clock.sleep(patience, signal).then(() => call.abort(new Error("no answer in 10 seconds")));
  late.catch(() => {});
  const result = await post(address, body, signal);
  call.abort();
  return result;
}
