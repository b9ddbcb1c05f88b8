import type { Clock } from "@haoee/client";

/** A clock for a client of the mock: a pause is over at once, and has passed for the mock too. Calls have no time limit. */
export function passingClock(pass: (milliseconds: number) => Promise<void>): Clock {
  let time = 0;
  return {
    now: () => time,
    after: () => () => {},
    async sleep(milliseconds) {
      time += milliseconds;
      await pass(milliseconds);
    },
  };
}
