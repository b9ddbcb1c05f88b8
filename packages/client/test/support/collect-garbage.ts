import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Collects what nothing refers to any more, and lets the platform take note of it. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  // The flag adds a function to contexts that are made after it.
  const collect = runInNewContext("gc") as () => void;
  for (let round = 0; round < 3; round++) {
    collect();
    await setImmediate();
  }
}
