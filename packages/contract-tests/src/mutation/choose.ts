import { hash } from "node:crypto";
import type { Shard } from "../verification/shard.ts";

/** Which mutants are tried. */
export interface Choice {
  /** How many, taken by the seed. Default: all. */
  readonly sample?: number;
  /** Decides which ones a sample takes. Default: `1`. */
  readonly seed?: string;
  /** The only part to try, from 1. Default: all parts. */
  readonly shard?: Shard;
}

interface Named {
  readonly operator: string;
  readonly pointer: string;
}

function rank(seed: string, { operator, pointer }: Named): string {
  return hash("sha256", `${seed} ${operator} ${pointer}`);
}

/** The chosen mutants, in the order in which they stand. A seed takes the same ones in every run. */
export function chosen<T extends Named>(mutants: readonly T[], { sample, seed = "1", shard }: Choice): readonly T[] {
  const ranks = new Map(mutants.map((one) => [one, rank(seed, one)]));
  const ranked = mutants.toSorted((a, b) => ((ranks.get(a) ?? "") < (ranks.get(b) ?? "") ? -1 : 1));
  const taken = new Set(ranked.slice(0, sample));
  return mutants
    .filter((one) => taken.has(one))
    .filter((_, index) => shard === undefined || index % shard.of === shard.index - 1);
}
