import type { AdjustableClock } from "../clock/adjustable-clock.ts";
import type { SessionStore } from "../stores/store.ts";

/** How far a session's clock was put forward, by this server, by another that shares the store, or before a restart. */
export interface SharedTime {
  /** Puts the clock forward by milliseconds, for everybody. */
  advance(milliseconds: number): Promise<void>;
  /** Puts the clock to where others have put it. */
  catchUp(): Promise<void>;
}

/** Shares in a store how far a clock was put forward. Stopping it is a matter of one server. */
export function createSharedTime(clock: AdjustableClock, store: SessionStore): SharedTime {
  let known = 0;
  const catchUpTo = (sum: number) => {
    if (sum <= known) return;
    clock.advance(sum - known);
    known = sum;
  };
  return {
    advance: async (milliseconds) => catchUpTo(await store.count("clock", Math.round(milliseconds))),
    catchUp: async () => catchUpTo(await store.count("clock", 0)),
  };
}
