import type { Clock } from "../clock/clock.ts";
import type { Log } from "../log/log.ts";
import type { Store } from "../stores/store.ts";
import type { WebhookDelivery } from "./webhook-delivery.ts";
import type { Webhooks } from "./webhooks.ts";

/** How often a shared store is looked through, in milliseconds. */
const interval = 5_000;

async function resumeAll({ store, sessionOf }: Pick<ResumeOptions, "store" | "sessionOf">): Promise<void> {
  for (const name of await store.sessions()) {
    const deliveries = await store.session(name).collection<WebhookDelivery>("webhooks").list();
    if (deliveries.some(({ dueAt }) => dueAt !== null)) await (await sessionOf(name)).webhooks.resume();
  }
}

/** What it takes to resume webhooks. */
export interface ResumeOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The session of a name, its clock up to date. */
  readonly sessionOf: (name: string) => Promise<{ readonly webhooks: Webhooks }>;
  /** Ends it when aborted. */
  readonly closing: AbortSignal;
}

/**
 * Takes up the webhooks that are pending in any session of a store: those of a server that has died. A store that is
 * shared is looked through again and again.
 */
export async function resumeWebhooks({ store, clock, log, sessionOf, closing }: ResumeOptions): Promise<void> {
  while (!closing.aborted) {
    try {
      await resumeAll({ store, sessionOf });
    } catch (error) {
      log({ event: "failure", message: `The store does not say which webhooks are pending: ${error}` });
    }
    if (!store.shared) return;
    await clock.sleep(interval, closing).catch(() => {});
  }
}
