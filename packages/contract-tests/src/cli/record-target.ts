import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { toolVersion } from "../tool-version.ts";
import { approvedPlan } from "./approved-plan.ts";
import { exitCodes } from "./exit-codes.ts";
import { interruption } from "./interruption.ts";
import type { RecordMode, RecordOptions } from "./record-mode.ts";
import { spendingOptions, type TargetOptions } from "./target-options.ts";

interface RecordTargetOptions extends TargetOptions, RecordOptions {
  readonly again?: true;
}

async function run(_: RecordOptions, command: Command): Promise<void> {
  const options: RecordTargetOptions = command.opts();
  const { recordings, concurrency, maxRequests, again = false, json } = options;
  const { recordingName } = await import("../recorder/recording-name.ts");
  const plan = await approvedPlan(options, command, (play, target) =>
    existsSync(join(recordings, play.entry, `${recordingName(play, target)}.json`)),
  );
  if (!plan) return;
  const { createBudget } = await import("../recorder/budget.ts");
  const { machineClock } = await import("../recorder/recorder-clock.ts");
  const { runRecording } = await import("../recorder/recording-run.ts");
  const { renderRecorded } = await import("./render-recorded.ts");
  const { tellProgress } = await import("./tell-progress.ts");
  const { plays, target, key } = plan;
  const budget = createBudget(maxRequests);
  const progress = tellProgress(plays.length, maxRequests);
  const recorded = await runRecording(
    plays,
    { target, key, budget, clock: machineClock, signal: interruption() },
    {
      recordings,
      concurrency,
      again,
      recorder: `haoee-contract ${toolVersion}`,
      onResult: (result) => progress.result(result, budget.spent),
    },
  );
  progress.end();
  console.log(json ? JSON.stringify(recorded, null, 2) : renderRecorded(recorded));
  const complete = recorded.results.every(({ outcome }) => outcome === "recorded" || outcome === "skipped");
  if (!complete) process.exitCode = exitCodes.failed;
}

/** `record --target`: plays the stories, or a plan, at a gateway and writes what comes back. */
export const recordTarget: RecordMode = {
  flag: new Option("--target <url>", "play the stories at this gateway, with the key in HAOEE_API_KEY"),
  options: [
    ...spendingOptions(),
    new Option("--again", "send a call once more that an interrupted run sent without keeping an answer"),
  ],
  run,
};
