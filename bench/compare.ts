/** Somebody who does the work once. */
export type Contestant = () => Promise<unknown>;

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function timeOf(work: Contestant): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Lets contestants do the same work in turns, and prints for each its median time and how many times as long as the
 * first it took. The first two of 13 rounds warm up and do not
 * count.
 */
export async function compare(title: string, contestants: Readonly<Record<string, Contestant>>): Promise<void> {
  const entries = Object.entries(contestants).map(([name, work]) => ({ name, work, times: [] as number[] }));
  for (let round = 0; round < 13; round++) {
    for (const { work, times } of entries) times.push(await timeOf(work));
  }
  const medians = entries.map(({ name, times }) => [name, median(times.slice(2))] as const);
  const first = medians[0]?.[1] ?? Number.NaN;
  console.log(`\n${title}`);
  const rows = medians.map(([name, time]) => [
    name,
    { "median ms": time.toFixed(2), ratio: (time / first).toFixed(2) },
  ]);
  console.table(Object.fromEntries(rows));
}
