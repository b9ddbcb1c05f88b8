import { spawnSync } from "node:child_process";
import { join } from "node:path";

const installed = join(import.meta.dirname, "node_modules");
const ours = join(import.meta.dirname, "../../packages/contract-tests/src/cli.ts");

/** What a tool said of two files. */
export type Answer = "breaks" | "fine" | "failed";

/** A tool that compares two revisions of a contract. */
export interface Tool {
  readonly name: string;
  /** The command and its arguments for an old and a new file. */
  command(older: string, newer: string): readonly [string, ...string[]];
  /** Exit codes by which it says so. */
  readonly breaks: number;
  /** Whether the exit code for what breaks comes from an answer and not from a failure of the tool. */
  isAnswer(output: string): boolean;
}

export const tools: readonly Tool[] = [
  {
    name: "haoee-contract breaking",
    command: (older, newer) => [process.execPath, "--conditions=@haoee/source", ours, "breaking", older, newer],
    breaks: 1,
    isAnswer: (output) => output.includes("Evidence:"),
  },
  {
    name: "openapi-diff 0.24.1",
    command: (older, newer) => [join(installed, ".bin/openapi-diff"), older, newer],
    breaks: 1,
    isAnswer: (output) => output.includes("Breaking changes found"),
  },
  {
    name: "Optic 1.0.9 diff --check",
    command: (older, newer) => [join(installed, ".bin/optic"), "diff", older, newer, "--check"],
    breaks: 1,
    isAnswer: (output) => output.includes("Checks:"),
  },
  {
    name: "Specmatic 2.55.1 compare",
    command: (older, newer) => [
      "java",
      "-XX:TieredStopAtLevel=1",
      "-jar",
      join(installed, "specmatic/specmatic.jar"),
      "compare",
      older,
      newer,
    ],
    breaks: 1,
    isAnswer: (output) => output.includes("not backward compatible"),
  },
];

/** Asks a tool, by its command. */
export function ask(tool: Tool, older: string, newer: string, folder: string): { answer: Answer; time: number } {
  const [command, ...args] = tool.command(older, newer);
  const start = performance.now();
  const run = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: folder, CI: "true" },
  });
  const time = performance.now() - start;
  if (run.status === 0) return { answer: "fine", time };
  const answered = run.status === tool.breaks && tool.isAnswer(run.stdout + run.stderr);
  return { answer: answered ? "breaks" : "failed", time };
}
