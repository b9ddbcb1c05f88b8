import type { Clock } from "./clock.ts";

/** How a clock differs from the one whose pace it takes. */
export interface ClockState {
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
  let change = new AbortController();
  const now = () => (state.stoppedAt ?? base.now()) + state.ahead;

  return {
    now,
    async sleep(milliseconds, signal) {
      const due = now() + milliseconds;
      do {
        signal?.throwIfAborted();
        await sleepOrChange(base, state.stoppedAt === undefined ? due - now() : undefined, change.signal, signal);
        signal?.throwIfAborted();
      } while (now() < due);
    },
    set(next) {
      if (next.ahead === state.ahead && next.stoppedAt === state.stoppedAt) return;
      state = next;
      // Every sleeper wakes and looks at the clock again.
      const before = change;
      change = new AbortController();
      before.abort();
    },
    isFrozen: () => state.stoppedAt !== undefined,
  };
}

/** Sleeps for a time, or for ever when it is undefined; a change of the clock or the sleeper's own signal ends it. */
async function sleepOrChange(
  base: Clock,
  milliseconds: number | undefined,
  change: AbortSignal,
  signal: AbortSignal | undefined,
): Promise<void> {
  const wake = signal ? AbortSignal.any([change, signal]) : change;
  if (milliseconds !== undefined) await base.sleep(Math.max(0, milliseconds), wake).catch(() => {});
  else if (!wake.aborted) await new Promise((resolve) => wake.addEventListener("abort", resolve, { once: true }));
}
