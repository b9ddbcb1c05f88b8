import type { Clock } from "../clock/clock.ts";
import type { Fault, FaultName } from "../faults/fault.ts";
import type { Log } from "../log/log.ts";
import type { SessionStore } from "../stores/store.ts";
import { endOf } from "../tasks/phase.ts";
import type { Task } from "../tasks/task.ts";
import type { TaskStore } from "../tasks/task-store.ts";
import { objectionTo } from "./callable-address.ts";
import { noteDelivery } from "./note-delivery.ts";
import { createWebhookAttempts } from "./webhook-attempts.ts";
import { type WebhookDelivery, withoutSecretValues } from "./webhook-delivery.ts";

/** The webhooks of a session. */
export interface Webhooks {
  /**
   * Calls the address once the task has ended, or writes down why it may not be called. A call that fails is made again,
   * later and later; after the last the webhook is a dead letter.
   */
  schedule(task: Task, url: string, faults: readonly Fault[]): Promise<void>;
  /** Takes up what is pending in the store: after a restart, or because another server that shares it has gone. */
  resume(): Promise<void>;
  /** Every delivery that is remembered, oldest first. */
  list(): Promise<readonly WebhookDelivery[]>;
}

/** What webhooks are made with. */
export interface WebhooksOptions {
  readonly store: SessionStore;
  readonly tasks: TaskStore;
  /** By which calls are due. */
  readonly clock: Clock;
  /** By which a receiver has to answer: the clock beneath, which requests do not put forward or stop. */
  readonly base: Clock;
  readonly log: Log;
  /** Hosts besides this machine that may be called. */
  readonly allow: readonly string[];
  /** Aborted when the session ends: what is pending then is not called any more. */
  readonly closing: AbortSignal;
}

/** How much later a late webhook comes, in milliseconds. */
const lateness = 60_000;

/** How much later the faults make a webhook. */
function delayOf(faults: readonly Fault[]): number {
  const late = faults.find(({ name }) => name === "webhook-late");
  return late ? Number(late.value ?? lateness) : 0;
}

function has(faults: readonly Fault[], name: FaultName): boolean {
  return faults.some((fault) => fault.name === name);
}

/** What a delivery is before its first attempt. */
function newDelivery(
  task: Task,
  url: string,
  { reason, delay, now }: { readonly reason: string | undefined; readonly delay: number; readonly now: number },
): WebhookDelivery {
  const dueAt = endOf(task) + delay;
  const facts = { id: task.id, taskId: task.id, url, at: new Date(now).toISOString(), attempts: [] };
  if (reason !== undefined) return { ...facts, state: "refused", reason, dueAt: null };
  return { ...facts, state: "pending", dueAt: Number.isFinite(dueAt) ? dueAt : null };
}

/** Makes the webhooks of a session. */
export function createWebhooks({ store, tasks, clock, base, log, allow, closing }: WebhooksOptions): Webhooks {
  const deliveries = store.collection<WebhookDelivery>("webhooks");
  const underWay = new Set<string>();

  const note = (delivery: WebhookDelivery) => noteDelivery(delivery, deliveries, log);
  const attempt = createWebhookAttempts({ store, deliveries, tasks, clock, base, log, closing });

  const deliver = async (id: string) => {
    for (let next = await deliveries.get(id); next?.dueAt != null; next = await deliveries.get(id)) {
      await clock.sleep(Math.max(0, next.dueAt - clock.now()), closing);
      await attempt(id);
    }
  };

  const takeUp = (id: string) => {
    if (underWay.has(id)) return;
    underWay.add(id);
    const end = () => underWay.delete(id);
    deliver(id)
      .catch((error: unknown) => {
        if (!closing.aborted) log({ event: "failure", message: `The webhook of ${id} waits: ${error}` });
      })
      .finally(end);
  };

  return {
    async schedule(task, url, faults) {
      const fresh = newDelivery(task, url, {
        reason: objectionTo(url, allow),
        delay: delayOf(faults),
        now: clock.now(),
      });
      const ids = has(faults, "webhook-duplicate") ? [task.id, `${task.id}-2`] : [task.id];
      for (const id of ids) {
        await note({ ...fresh, id });
        takeUp(id);
      }
    },
    async resume() {
      for (const { id, dueAt } of await deliveries.list()) if (dueAt !== null) takeUp(id);
    },
    list: async () => (await deliveries.list()).map((one) => ({ ...one, url: withoutSecretValues(one.url) })),
  };
}
