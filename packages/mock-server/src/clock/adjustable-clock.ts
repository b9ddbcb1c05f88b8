import type { Clock } from "./clock.ts";

/** A clock that goes as another does, and can be put forward, stopped and started again. */
export interface AdjustableClock extends Clock {
  /** Puts it forward by milliseconds. Whoever waits for a time that is now past goes on. */
  advance(milliseconds: number): void;
  /** Stops it. */
  freeze(): void;
  /** Lets it go on from where it stands. */
  resume(): void;
  /** Whether it stands still. */
  isFrozen(): boolean;
}

/** @param base whose pace it takes */
export function createAdjustableClock(base: Clock): AdjustableClock {
  let offset = 0;
  let frozenAt: number | undefined;
  let change = new AbortController();

  const now = () => frozenAt ?? base.now() + offset;
  /** Wakes every sleeper, so that each looks at the clock again. */
  const changed = () => {
    const before = change;
    change = new AbortController();
    before.abort();
  };

  return {
    now,
    async sleep(milliseconds, signal) {
      const due = now() + milliseconds;
      do {
        signal?.throwIfAborted();
        await sleepOrChange(base, frozenAt === undefined ? due - now() : undefined, change.signal, signal);
        signal?.throwIfAborted();
      } while (now() < due);
    },
    advance(milliseconds) {
      if (frozenAt === undefined) offset += milliseconds;
      else frozenAt += milliseconds;
      changed();
    },
    freeze() {
      frozenAt ??= now();
      changed();
    },
    resume() {
      if (frozenAt !== undefined) offset = frozenAt - base.now();
      frozenAt = undefined;
      changed();
    },
    isFrozen: () => frozenAt !== undefined,
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
