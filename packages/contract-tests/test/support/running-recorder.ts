import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** `haoee-contract record --proxy` as a process of its own. */
export interface RunningRecorder {
  readonly url: string;
  /** Everything it has printed so far, on both outputs. */
  readonly printed: () => string;
  /** Sends a signal and gives the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts the command on a port of the system's choice. It ends with the test. */
export async function runRecorder(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningRecorder> {
  const command = ["--conditions=@haoee/source", cli, "record", "--proxy", "--port", "0", ...args];
  const child = spawn(process.execPath, command, { env: { PATH: process.env.PATH, NO_COLOR: "1", ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (printed += bytes));
  const lines = createInterface(args.includes("--json") ? child.stdout : child.stderr);
  let url: string | undefined;
  lines.on("line", (line) => {
    url ??= /http:\/\/127\.0\.0\.1:\d+(?= passes to|")/.exec(line)?.[0];
    if (url) child.emit("listening", url);
  });
  await Promise.race([once(child, "listening"), once(child, "exit")]);
  if (url === undefined) throw new Error(`The recorder did not start: ${printed}`);
  return {
    url,
    printed: () => printed,
    async end(signal = "SIGTERM") {
      const ended = once(child, "close");
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
