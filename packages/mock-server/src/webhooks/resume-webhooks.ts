import type { Clock } from "../clock/clock.ts";
import type { Log } from "../log/log.ts";
import type { Store } from "../stores/store.ts";
import type { WebhookDelivery } from "./webhook-delivery.ts";
import type { Webhooks } from "./webhooks.ts";

/** How often a shared store is looked through, in milliseconds. */
const interval = 5_000;

async function resumeAll(store: Store, webhooksOf: (session: string) => Webhooks): Promise<void> {
  for (const name of await store.sessions()) {
    const deliveries = await store.session(name).collection<WebhookDelivery>("webhooks").list();
    if (deliveries.some(({ dueAt }) => dueAt !== null)) await webhooksOf(name).resume();
  }
}

/** What it takes to resume webhooks. */
export interface ResumeOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The webhooks of a session. */
  readonly webhooksOf: (session: string) => Webhooks;
  /** Ends it when aborted. */
  readonly closing: AbortSignal;
}

/**
 * Takes up the webhooks that are pending in any session of a store: those of a server that has died. A store that is
 * shared is looked through again and again.
 */
export async function resumeWebhooks({ store, clock, log, webhooksOf, closing }: ResumeOptions): Promise<void> {
  while (!closing.aborted) {
    try {
      await resumeAll(store, webhooksOf);
    } catch (error) {
      log({ event: "failure", message: `The store does not say which webhooks are pending: ${error}` });
    }
    if (!store.shared) return;
    await clock.sleep(interval, closing).catch(() => {});
  }
}
