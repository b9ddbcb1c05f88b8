import type { World } from "../behaviours/behaviour.ts";
import type { WebhookDeliveries } from "../webhooks/webhook-deliveries.ts";

/** Everything that the requests of one client, or of one test, share and no other session sees. */
export interface Session {
  readonly name: string;
  readonly world: World;
  readonly webhooks: WebhookDeliveries;
  /** Ends what the session has begun: sleepers and pending webhooks. */
  close(): void;
}
