import type { CallResult } from "./call-webhook.ts";
import type { WebhookDelivery } from "./webhook-delivery.ts";

/** After which failed attempts there is another, and how much later, in milliseconds. */
const backOff: readonly number[] = [1_000, 4_000, 16_000, 64_000];

/** What a delivery is after one more attempt. */
export function afterAttempt(delivery: WebhookDelivery, { ok, ...result }: CallResult, now: number): WebhookDelivery {
  const at = new Date(now).toISOString();
  const { status: _, reason: __, ...known } = delivery;
  const wait = ok ? undefined : backOff[delivery.attempts.length];
  const failed = wait === undefined ? "dead" : "pending";
  return {
    ...known,
    ...result,
    state: ok ? "delivered" : failed,
    at,
    dueAt: wait === undefined ? null : now + wait,
    attempts: [...delivery.attempts, { at, ...result }],
  };
}
