import type { Log } from "../log/log.ts";
import type { Collection } from "../stores/store.ts";
import { type WebhookDelivery, withoutSecrets } from "./webhook-delivery.ts";

/** Keeps what became of a webhook, and writes a line about it once something did. */
export async function noteDelivery(
  delivery: WebhookDelivery,
  deliveries: Collection<WebhookDelivery>,
  log: Log,
): Promise<void> {
  await deliveries.put(delivery.id, delivery);
  const { taskId, state, reason, attempts } = delivery;
  if (state === "pending" && attempts.length === 0) return;
  const shown = state === "pending" ? "failed" : state;
  log({ event: "webhook", taskId, url: withoutSecrets(delivery.url), state: shown, ...(reason && { reason }) });
}
