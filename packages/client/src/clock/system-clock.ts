import type { Clock } from "./clock.ts";

/** What timers of every platform can hold; they take a longer time for none. */
const longestTimer = 2 ** 31 - 1;

/** The clock of the platform. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(milliseconds, longestTimer));
      if (signal?.aborted) wake();
      signal?.addEventListener("abort", wake);
    }),
};
