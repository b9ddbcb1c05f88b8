import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { isInvalidSettingsError } from "../errors/invalid-settings-error.ts";
import { isRefusedTargetError } from "../errors/refused-target-error.ts";
import type { Play } from "../recorder/play.ts";
import type { Target } from "../recorder/target.ts";
import { confirmSpending } from "./confirm-spending.ts";
import { exitCodes } from "./exit-codes.ts";
import { interruption } from "./interruption.ts";
import { packageVersion } from "./package-version.ts";
import type { RecordMode, RecordOptions } from "./record-mode.ts";

interface TargetOptions extends RecordOptions {
  readonly target: string;
  readonly plan?: string;
  readonly maxRequests: number;
  readonly concurrency: number;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly again?: true;
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("It must be a whole number from 1.");
  return Number(text);
}

interface Planned {
  readonly target: Target;
  /** Those that no earlier run has recorded come first in what is told, the others are skipped. */
  readonly plays: readonly Play[];
  readonly open: readonly Play[];
}

async function planOf(options: TargetOptions, command: Command): Promise<Planned> {
  const { plannedPlays } = await import("../recorder/planned-plays.ts");
  const { recordingName } = await import("../recorder/recording-name.ts");
  const { readTarget } = await import("../recorder/target.ts");
  try {
    const target = readTarget(options.target);
    const plays = plannedPlays(options, target);
    if (plays.length === 0) command.error("error: the plan holds none of these entries");
    const open = plays.filter(
      (play) => !existsSync(join(options.recordings, play.entry, `${recordingName(play, target)}.json`)),
    );
    return { target, plays, open };
  } catch (error) {
    if (!isRefusedTargetError(error) && !isInvalidSettingsError(error)) throw error;
    return command.error(`error: ${error.message}`);
  }
}

async function tellPlan({ target, open }: Planned, { maxRequests, dryRun, json }: TargetOptions): Promise<void> {
  const { playCost } = await import("../recorder/play-cost.ts");
  const { renderPlan } = await import("./render-plan.ts");
  const costs = open.map(playCost);
  const text = json && dryRun ? JSON.stringify({ target: target.url.href, plays: costs }, null, 2) : undefined;
  if (dryRun) console.log(text ?? renderPlan(costs, target, maxRequests));
  else console.error(`${renderPlan(costs, target, maxRequests)}\n`);
}

async function record({ target, plays }: Planned, key: string, options: TargetOptions): Promise<void> {
  const { createBudget } = await import("../recorder/budget.ts");
  const { machineClock } = await import("../recorder/recorder-clock.ts");
  const { runRecording } = await import("../recorder/recording-run.ts");
  const { renderRecorded } = await import("./render-recorded.ts");
  const { tellProgress } = await import("./tell-progress.ts");
  const { recordings, concurrency, maxRequests, again = false, json } = options;
  const budget = createBudget(maxRequests);
  const progress = tellProgress(plays.length, maxRequests);
  const run = await runRecording(
    plays,
    { target, key, budget, clock: machineClock, signal: interruption() },
    {
      recordings,
      concurrency,
      again,
      recorder: `haoee-contract ${packageVersion()}`,
      onResult: (result) => progress.result(result, budget.spent),
    },
  );
  progress.end();
  console.log(json ? JSON.stringify(run, null, 2) : renderRecorded(run));
  const complete = run.results.every(({ outcome }) => outcome === "recorded" || outcome === "skipped");
  if (!complete) process.exitCode = exitCodes.failed;
}

async function run(_: RecordOptions, command: Command): Promise<void> {
  const options: TargetOptions = command.opts();
  const planned = await planOf(options, command);
  if (planned.open.length > 0 || options.dryRun) await tellPlan(planned, options);
  if (options.dryRun) return;
  const key = process.env.HAOEE_API_KEY?.trim();
  if (!key) command.error("error: HAOEE_API_KEY is not set: put the key of the target into this environment variable");
  else if (planned.open.length === 0 || options.yes || (await confirmSpending(command)))
    await record(planned, key, options);
}

/** `record --target`: plays the stories, or a plan, at a gateway and writes what comes back. */
export const recordTarget: RecordMode = {
  flag: new Option("--target <url>", "play the stories at this gateway, with the key in HAOEE_API_KEY"),
  options: [
    new Option("--plan <file>", "YAML or JSON with what to play in place of all stories (plan.schema.json)"),
    new Option("--max-requests <n>", "how many requests may leave, polls included").argParser(parseCount).default(50),
    new Option("--concurrency <n>", "how many recordings are made at once").argParser(parseCount).default(1),
    new Option("--yes", "do not ask before spending"),
    new Option("--dry-run", "print what would be sent and end"),
    new Option("--again", "send a call once more that an interrupted run sent without keeping an answer"),
  ],
  run,
};
