import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parse } from "yaml";

/** A step of a composite action. */
interface ActionStep {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

/** The metadata of a composite action. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

/** How a run of an action ended: the code of the last step, and what the steps told the runner. */
export interface ActionRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: string;
}

/** The action of this repository. */
export const action: Action = parse(readFileSync(new URL("../../../../action.yml", import.meta.url), "utf8"));

/** The value of an expression of the runner's, of the few forms that the action uses. */
function evaluate(expression: string, inputs: Readonly<Record<string, string>>, temp: string): string {
  return expression.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
    if (name === "runner.temp") return temp;
    const value = name.startsWith("inputs.") ? inputs[name.slice(7)] : undefined;
    if (value === undefined) throw new Error(`nothing is known of ${name}`);
    return value;
  });
}

async function runStep(step: ActionStep, env: Record<string, string>, cwd: string) {
  // The way in which a runner starts `shell: bash`.
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run ?? ""], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code: Number(code), stdout, stderr };
}

/** Runs the shell steps of the action as a runner would, in a folder of its own that the action stands in, too; steps of other actions are left out. */
export async function runAction(folder: string, given: Readonly<Record<string, string>>): Promise<ActionRun> {
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
  const inputs = { ...defaults, ...given };
  const temp = join(folder, "temp");
  mkdirSync(temp, { recursive: true });
  const runner = { GITHUB_ACTION_PATH: folder };
  const files = { GITHUB_STEP_SUMMARY: join(folder, "summary"), GITHUB_OUTPUT: join(folder, "output") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const told = { code: 0, stdout: "", stderr: "" };
  for (const step of action.runs.steps.filter(({ run }) => run !== undefined)) {
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluate(value, inputs, temp)] as const);
    const { code, stdout, stderr } = await runStep(step, { ...runner, ...files, ...Object.fromEntries(env) }, folder);
    Object.assign(told, { code, stdout: told.stdout + stdout, stderr: told.stderr + stderr });
    if (code !== 0) break;
  }
  const read = (file: string) => readFileSync(file, "utf8");
  return { ...told, summary: read(files.GITHUB_STEP_SUMMARY), outputs: read(files.GITHUB_OUTPUT) };
}
