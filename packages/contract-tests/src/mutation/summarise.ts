import type { MutantResult, OperatorResult } from "./result.ts";

function counted(results: readonly MutantResult[]): Readonly<Record<string, number>> {
  const all = results.flatMap(({ noticedBy }) => noticedBy);
  return Object.fromEntries([...Map.groupBy(all, (name) => name)].map(([name, these]) => [name, these.length]));
}

/**
 * What came of each operator, in the order in which they were tried.
 *
 * @param leastOf The share that an operator must reach.
 */
export function summarise(
  results: readonly MutantResult[],
  leastOf: (result: MutantResult) => number,
): readonly OperatorResult[] {
  const groups = Map.groupBy(results, ({ part, operator }) => `${part} ${operator}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const left = group.filter(({ equivalent }) => equivalent !== undefined).length;
    return [
      {
        part: first.part,
        operator: first.operator,
        mutants: group.length - left,
        noticed: group.filter(({ noticedBy }) => noticedBy.length > 0).length,
        by: counted(group),
        equivalent: left,
        least: leastOf(first),
      },
    ];
  });
}

/** The share of mutants that was noticed, 1 where there was none. */
export function shareOf({ mutants, noticed }: Pick<OperatorResult, "mutants" | "noticed">): number {
  return mutants === 0 ? 1 : noticed / mutants;
}
