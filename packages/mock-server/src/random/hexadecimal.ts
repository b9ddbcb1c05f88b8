import type { Random } from "./random.ts";

/** So many random digits from 0 to f. */
export function hexadecimal(random: Random, digits: number): string {
  return Array.from({ length: digits }, () => random.integer(0, 15).toString(16)).join("");
}
