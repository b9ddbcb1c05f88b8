import type { Mutant } from "./contract/mutant.ts";
import { contractRun } from "./contract-run.ts";
import type { MutantResult } from "./result.ts";

let run: ReturnType<typeof contractRun> | undefined;

/** What a thread of `mutateContract` is asked to do. */
export function tryMutants(mutants: readonly Mutant[]): readonly MutantResult[] {
  run ??= contractRun();
  return mutants.map(run);
}
