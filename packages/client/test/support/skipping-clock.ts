import type { Clock } from "../../src/index.ts";

/** A clock on which a pause is over at once, and time has passed. The deadlines of calls, which can be called off, never come. */
export interface SkippingClock extends Clock {
  /** Milliseconds of each pause so far. */
  readonly pauses: readonly number[];
}

/** Makes a clock that stands at 0. */
export function skippingClock(): SkippingClock {
  const pauses: number[] = [];
  let time = 0;
  return {
    pauses,
    now: () => time,
    after: () => () => {},
    async sleep(milliseconds, signal) {
      if (signal?.aborted) return;
      if (signal) return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
      pauses.push(milliseconds);
      time += milliseconds;
    },
  };
}
