import { median, printFigures } from "./figures.ts";

/** Somebody who does the work once. */
export type Contestant = () => Promise<unknown>;

async function timeOf(work: Contestant): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How long contestants compete. */
export interface Rounds {
  /** Rounds that count. Default: 11. */
  readonly rounds?: number;
  /** Rounds before them that do not. Default: 2. */
  readonly warmUp?: number;
}

/** Lets contestants do the same work in turns, in another order each round, and prints the median time of each. */
export async function compare(
  title: string,
  contestants: Readonly<Record<string, Contestant>>,
  { rounds = 11, warmUp = 2 }: Rounds = {},
): Promise<void> {
  const entries = Object.entries(contestants).map(([name, work]) => ({ name, work, times: [] as number[] }));
  for (let round = 0; round < warmUp + rounds; round++) {
    const order = entries.map((_, place) => entries[(place + round) % entries.length]);
    for (const contestant of order) contestant?.times.push(await timeOf(contestant.work));
  }
  const medians = entries.map(({ name, times }) => [name, median(times.slice(warmUp))] as const);
  printFigures(title, "ms", Object.fromEntries(medians));
}
