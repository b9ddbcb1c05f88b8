import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Mutant } from "./contract/mutant.ts";
import type { MutantResult } from "./result.ts";

const batch = 25;

/** The file beside this one, which is TypeScript in the source and JavaScript in what is published. */
const filename = fileURLToPath(new URL(`mutation-thread${extname(import.meta.url)}`, import.meta.url));

function batchesOf(mutants: readonly Mutant[]): readonly (readonly Mutant[])[] {
  const count = Math.ceil(mutants.length / batch);
  return Array.from({ length: count }, (_, index) => mutants.slice(index * batch, (index + 1) * batch));
}

/**
 * Tries mutants of the contract on all cores.
 *
 * @param onDone Told how many were tried, each time that some were.
 */
export async function mutateContract(
  mutants: readonly Mutant[],
  onDone: (count: number) => void,
): Promise<readonly MutantResult[]> {
  if (mutants.length === 0) return [];
  const batches = batchesOf(mutants);
  const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(batches.length / 4)));
  const pool = new Piscina({ filename, name: "tryMutants", minThreads: threads, maxThreads: threads });
  try {
    const results = batches.map(async (one) => {
      const found: readonly MutantResult[] = await pool.run(one);
      onDone(one.length);
      return found;
    });
    return (await Promise.all(results)).flat();
  } finally {
    await pool.destroy();
  }
}
