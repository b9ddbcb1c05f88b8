import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

/** A mock in a process of its own. */
export interface RunningMock {
  readonly child: ChildProcessWithoutNullStreams;
  readonly url: string;
}

/** Starts the mock as its users do, on a free port. */
export async function runCli(...flags: readonly string[]): Promise<RunningMock> {
  const cli = join(import.meta.dirname, "../src/cli.ts");
  const all = ["--conditions=@haoee/source", cli, "--port", "0", "--log", "json", ...flags];
  const child = spawn(process.execPath, all);
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface(child.stdout);
  const first = await lines[Symbol.asyncIterator]().next();
  child.stdout.resume();
  return { child, url: JSON.parse(String(first.value)).url };
}

/** Ends a mock as a power cut does, and waits until it is gone. */
export async function kill({ child }: RunningMock): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "close");
}
