import type { Clock } from "./clock.ts";

/** A clock that stands still until it is told to go on. */
export interface TestClock extends Clock {
  /** Lets time pass, waking sleepers in the order of their time. What they start in between sees the time in between. */
  advance(milliseconds: number): Promise<void>;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** Lets everything run that waits for promises only. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * A clock for tests of code that polls tasks or waits for webhooks: hand it to `createMockServer` and advance it.
 *
 * @param start milliseconds since 1970 that it shows at first, the beginning of 2026 by default
 */
export function createTestClock(start: number = Date.UTC(2026, 0, 1)): TestClock {
  let now = start;
  const sleepers = new Set<Sleeper>();
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const sleeper: Sleeper = { due: now + milliseconds, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener("abort", () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
      }),
    async advance(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (let next = earliest(sleepers, end); next; next = earliest(sleepers, end)) {
        sleepers.delete(next);
        now = Math.max(now, next.due);
        next.wake();
        await settle();
      }
      now = end;
    },
  };
}

function earliest(sleepers: ReadonlySet<Sleeper>, end: number): Sleeper | undefined {
  return [...sleepers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
}
