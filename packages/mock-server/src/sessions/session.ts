import type { World } from "../behaviours/behaviour.ts";
import type { AdjustableClock } from "../clock/adjustable-clock.ts";
import type { FaultDice } from "../faults/draw-faults.ts";
import type { Journal } from "../journal/journal.ts";
import type { WebhookDeliveries } from "../webhooks/webhook-deliveries.ts";

/** Everything that the requests of one client, or of one test, share and no other session sees. */
export interface Session {
  readonly name: string;
  readonly world: World;
  readonly webhooks: WebhookDeliveries;
  /** Its time, which everything in it goes by. */
  readonly clock: AdjustableClock;
  readonly faults: FaultDice;
  readonly journal: Journal;
  /** Ends what the session has begun: sleepers and pending webhooks. */
  close(): void;
}
