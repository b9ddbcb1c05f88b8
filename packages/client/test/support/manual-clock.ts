import type { Clock } from "../../src/index.ts";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** A clock that stands still until it is advanced. */
export interface ManualClock extends Clock {
  /** Wakes, one after the other, those who sleep no longer than so many milliseconds. */
  advance(milliseconds: number): Promise<void>;
  /** How many sleep now. */
  readonly sleepers: number;
}

/** Lets everything happen that waits for nothing but its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Makes a clock that stands at 0. */
export function manualClock(): ManualClock {
  const sleepers = new Set<Sleeper>();
  let time = 0;

  async function advance(milliseconds: number): Promise<void> {
    const end = time + milliseconds;
    await turn();
    for (let next = earliest(); next && next.until <= end; next = earliest()) {
      time = Math.max(time, next.until);
      next.wake();
      await turn();
    }
    time = end;
  }

  function after(milliseconds: number, callback: () => void): () => void {
    const sleeper = { until: time + milliseconds, wake };
    function wake() {
      sleepers.delete(sleeper);
      callback();
    }
    sleepers.add(sleeper);
    return () => sleepers.delete(sleeper);
  }

  function earliest(): Sleeper | undefined {
    return [...sleepers].sort((a, b) => a.until - b.until)[0];
  }

  return {
    now: () => time,
    after,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const cancel = after(milliseconds, resolve);
        signal?.addEventListener("abort", () => {
          cancel();
          resolve();
        });
      }),
    advance,
    get sleepers() {
      return sleepers.size;
    },
  };
}
