import type { Clock } from "./clock.ts";
import { Sleepers } from "./sleepers.ts";

/** How a clock differs from the one whose pace it takes. */
interface ClockState {
  /** Milliseconds by which it is ahead. */
  readonly ahead: number;
  /** The time of the other at which it was stopped, undefined while it goes. */
  readonly stoppedAt?: number;
}

/** A clock that goes as another does, and can be put forward, stopped and started again. */
export interface AdjustableClock extends Clock {
  /** Sets it. Whoever waits for a time that is now past goes on. */
  set(state: ClockState): void;
  /** Whether it stands still. */
  isFrozen(): boolean;
}

/** @param base whose pace it takes */
export function createAdjustableClock(base: Clock): AdjustableClock {
  let state: ClockState = { ahead: 0 };
  const now = () => (state.stoppedAt ?? base.now()) + state.ahead;
  const isFrozen = () => state.stoppedAt !== undefined;
  const sleepers = new Sleepers(base, { now, isFrozen });

  return {
    now,
    isFrozen,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const giveUp = () => {
          sleepers.remove(sleeper);
          reject(signal?.reason);
        };
        const wake = () => {
          signal?.removeEventListener("abort", giveUp);
          resolve();
        };
        const sleeper = { due: now() + milliseconds, wake };
        signal?.addEventListener("abort", giveUp, { once: true });
        sleepers.add(sleeper);
      }),
    set(next) {
      if (next.ahead === state.ahead && next.stoppedAt === state.stoppedAt) return;
      state = next;
      sleepers.review();
    },
  };
}
