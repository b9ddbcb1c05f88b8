import { setTimeout } from "node:timers/promises";
import type { Clock } from "./clock.ts";

/** The time of the machine. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, signal ? { signal } : {}),
};
