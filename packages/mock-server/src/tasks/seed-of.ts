import { randomOf } from "../random/random.ts";

/** A short seed for media: the same for the same parts. */
export function seedOf(...parts: readonly string[]): string {
  return String(randomOf(...parts).integer(0, 0x7fffffff));
}
