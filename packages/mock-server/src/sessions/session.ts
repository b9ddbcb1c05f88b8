import type { World } from "../behaviours/behaviour.ts";
import type { AdjustableClock } from "../clock/adjustable-clock.ts";
import type { FaultDice } from "../faults/draw-faults.ts";
import type { Journal } from "../journal/journal.ts";
import type { ScenarioPlay } from "../scenarios/play-scenarios.ts";
import type { SessionStore } from "../stores/store.ts";
import type { Webhooks } from "../webhooks/webhooks.ts";
import type { SharedTime } from "./shared-time.ts";

/** Everything that the requests of one client, or of one test, share and no other session sees. */
export interface Session {
  readonly name: string;
  readonly store: SessionStore;
  readonly world: World;
  readonly webhooks: Webhooks;
  /** Its time, which everything in it goes by. */
  readonly clock: AdjustableClock;
  readonly time: SharedTime;
  readonly faults: FaultDice;
  readonly journal: Journal;
  readonly scenarios: ScenarioPlay;
  /** Ends what the session has begun: sleepers and pending webhooks. */
  close(): void;
}
