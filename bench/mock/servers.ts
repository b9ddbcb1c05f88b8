import { cpus } from "node:os";
import { type Contestant, contestants } from "./contestants.ts";
import { startServer } from "./running-server.ts";

const rounds = 5;
const requests = 4_000;
const connections = 10;

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function askMany(ask: () => Promise<void>, count: number): Promise<void> {
  let left = count;
  const worker = async () => {
    while (left-- > 0) await ask();
  };
  await Promise.all(Array.from({ length: connections }, worker));
}

/** Starts it, warms it up and counts what its requests cost. */
async function measure(contestant: Contestant) {
  const server = await startServer(contestant);
  await askMany(server.ask, requests / 2);
  const before = server.cpu();
  await askMany(server.ask, requests);
  const cpu = (server.cpu() - before) / requests;
  const memory = server.memory();
  server.stop();
  return { start: server.start, cpu, memory };
}

const results = new Map<Contestant, Awaited<ReturnType<typeof measure>>[]>(contestants.map((one) => [one, []]));
// In turns, so that a busy moment meets all of them.
for (let round = 0; round < rounds; round += 1) {
  for (const [contestant, found] of results) found.push(await measure(contestant));
}
const least = median([...results.values()][0]?.map(({ cpu }) => cpu) ?? []);
const date = new Date().toISOString().slice(0, 10);
console.log(
  `\n${date}, Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, medians of ${rounds} rounds`,
);
console.table(
  [...results].map(([{ name, validates }, found]) => {
    const cpu = median(found.map((one) => one.cpu));
    return {
      name,
      validates,
      "start ms": Math.round(median(found.map(({ start }) => start))),
      "cpu µs per request": Math.round(cpu),
      "× bare": Number((cpu / least).toFixed(1)),
      "memory MB": Math.round(median(found.map(({ memory }) => memory))),
    };
  }),
);
