/** How a call ended. */
export interface CallResult {
  readonly state: "delivered" | "failed";
  /** HTTP status of the answer, if there was one. */
  readonly status?: number;
  /** Why it failed. */
  readonly reason?: string;
}

/** The system's reason beneath the one fetch gives. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

/** Posts JSON to an address, once. A redirect is not followed and so is a failure. */
export async function callWebhook(address: string, body: unknown, signal: AbortSignal): Promise<CallResult> {
  try {
    const {
      ok,
      status,
      body: answer,
    } = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
      redirect: "manual",
      signal,
    });
    await answer?.cancel();
    return ok ? { state: "delivered", status } : { state: "failed", status, reason: `answered ${status}` };
  } catch (error) {
    return { state: "failed", reason: reasonOf(error) };
  }
}
