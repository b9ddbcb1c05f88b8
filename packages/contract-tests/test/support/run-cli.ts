import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The command, from its source. */
export const cliFile: string = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** How a run of the command line ended. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `haoee-contract` from its source, in the current folder unless another one is named. */
export async function runCli(
  args: readonly string[],
  input = "",
  env: Record<string, string> = {},
  cwd: string = process.cwd(),
): Promise<Run> {
  const child = spawn(process.execPath, ["--conditions=@haoee/source", cliFile, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code, stdout, stderr };
}
