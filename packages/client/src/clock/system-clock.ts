import type { Clock } from "./clock.ts";

/** What timers of every platform can hold; they take a longer time for none. */
const longestTimer = 2 ** 31 - 1;

function after(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, Math.min(milliseconds, longestTimer));
  return () => clearTimeout(timer);
}

/** The clock of the platform. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after,
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const cancel = after(milliseconds, wake);
      function wake() {
        cancel();
        signal?.removeEventListener("abort", wake);
        resolve();
      }
      if (signal?.aborted) wake();
      signal?.addEventListener("abort", wake);
    }),
};
