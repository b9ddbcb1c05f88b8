import type { Clock } from "../clock/clock.ts";
import type { Log } from "../log/log.ts";
import type { Collection, SessionStore } from "../stores/store.ts";
import { taskState } from "../tasks/task-state.ts";
import type { TaskStore } from "../tasks/task-store.ts";
import { afterAttempt } from "./after-attempt.ts";
import { type CallResult, callWebhook } from "./call-webhook.ts";
import { noteDelivery } from "./note-delivery.ts";
import type { WebhookDelivery } from "./webhook-delivery.ts";

/** What it takes to call webhooks. */
export interface WebhookAttemptsOptions {
  readonly store: SessionStore;
  readonly deliveries: Collection<WebhookDelivery>;
  readonly tasks: TaskStore;
  /** By which calls are due. */
  readonly clock: Clock;
  /** By which a receiver has to answer. */
  readonly base: Clock;
  readonly log: Log;
  readonly closing: AbortSignal;
}

/** Longer than a call can be under way, in milliseconds: then another server may make it. */
const lease = 30_000;
/** Until another look at what another server does, in milliseconds. */
const pause = 1_000;

/**
 * Gives what makes the call of a delivery that is due, and notes how it ended. While another server makes the call, it
 * only waits a little. What is noted last is what counts, so a server that dies in between has its call made again.
 */
export function createWebhookAttempts(options: WebhookAttemptsOptions): (id: string) => Promise<void> {
  const { store, deliveries, tasks, clock, base, log, closing } = options;

  const call = async ({ taskId, url }: WebhookDelivery): Promise<CallResult> => {
    const task = await tasks.find(taskId);
    if (!task) return { ok: false, reason: "the task was forgotten" };
    return callWebhook(url, taskState(task, clock.now()), base, closing);
  };

  return async (id) => {
    const release = await store.claim(`webhook ${id}`, lease);
    if (!release) return clock.sleep(pause, closing);
    try {
      const delivery = await deliveries.get(id);
      if (!delivery || delivery.dueAt === null || delivery.dueAt > clock.now()) return;
      const result = await call(delivery);
      if (!closing.aborted) await noteDelivery(afterAttempt(delivery, result, clock.now()), deliveries, log);
    } finally {
      await release();
    }
  };
}
