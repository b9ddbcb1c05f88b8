import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Arrivals, readStreams } from "./stream-arrivals.ts";

/** Milliseconds to the first token, and tokens in a second. */
const pace = { ttft: 200, tps: 50 };
/** The last token, the hundredth, is due then. */
const ideal = pace.ttft + (99 * 1000) / pace.tps;

interface Mock {
  readonly url: string;
  stop(): void;
}

/** Starts the mock in a process of its own. */
async function startMock(): Promise<Mock> {
  const cli = fileURLToPath(new URL("../../packages/mock-server/src/cli.ts", import.meta.url));
  const flags = ["--port", "0", "--log", "json", "--ttft", `${pace.ttft}`, "--tps", `${pace.tps}`];
  const child = spawn(process.execPath, ["--conditions=@haoee/source", cli, ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface(child.stdout), "line");
  child.stdout.resume();
  return { url: String(JSON.parse(line).url), stop: () => void child.kill() };
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The tokens of a stream: what stands between the role and the end. */
const tokensOf = (arrivals: Arrivals) => arrivals.slice(1, -2);

function row(streams: readonly Arrivals[]) {
  const tokens = streams.map(tokensOf);
  const gaps = tokens.flatMap((all) => all.slice(1).map((at, index) => at - (all[index] ?? at)));
  const first = tokens.map((all) => all[0] ?? Number.NaN);
  const last = tokens.map((all) => all.at(-1) ?? Number.NaN);
  const round = (value: number) => Number(value.toFixed(1));
  return {
    streams: streams.length,
    tokens: tokens[0]?.length ?? 0,
    "first p50": round(quantile(first, 0.5)),
    "first p99": round(quantile(first, 0.99)),
    "gap p50": round(quantile(gaps, 0.5)),
    "gap p99": round(quantile(gaps, 0.99)),
    "last p50": round(quantile(last, 0.5)),
    "last ÷ ideal": Number((quantile(last, 0.5) / ideal).toFixed(3)),
  };
}

const mock = await startMock();
await readStreams(mock.url, 10);
const rows = [];
for (const count of [1, 50, 200, 500]) rows.push(row(await readStreams(mock.url, count)));
console.table(rows);
mock.stop();
