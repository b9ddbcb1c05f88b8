import type { Clock } from "../clock/clock.ts";
import { hexadecimal } from "../random/hexadecimal.ts";
import { randomOf } from "../random/random.ts";

/** What a whole answer and each chunk of its stream have alike. The fingerprint follows from the seed of the mock. */
export function completionEnvelope(id: string, model: string, seed: string, clock: Clock): object {
  const created = Math.floor(clock.now() / 1000);
  return { id, created, model, system_fingerprint: `fp_${hexadecimal(randomOf(seed), 10)}` };
}
