import type { Command } from "commander";
import { toolVersion } from "../tool-version.ts";
import { approvedPlan } from "./approved-plan.ts";
import { exitCodes } from "./exit-codes.ts";
import { interruption } from "./interruption.ts";
import type { TargetOptions } from "./target-options.ts";

/** What `verify --target` is told. */
export interface VerifyTargetCommandOptions extends TargetOptions {
  readonly allow?: string;
  readonly summaryOnly?: true;
}

/** Plays the stories at a server and verifies what it answers. */
export async function runTargetVerification(options: VerifyTargetCommandOptions, command: Command): Promise<void> {
  const { concurrency, maxRequests, allow, summaryOnly = false, json } = options;
  const { readAllowedFields } = await import("../verification/allow-list/allowed-field.ts");
  // Before anything is spent.
  if (allow) readAllowedFields(allow, new Date().toISOString().slice(0, 10));
  const plan = await approvedPlan(options, command, () => false);
  if (!plan) return;
  const { createBudget } = await import("../recorder/budget.ts");
  const { machineClock } = await import("../recorder/recorder-clock.ts");
  const { verifyTarget } = await import("../recorder/verify-target.ts");
  const { renderTargetVerification } = await import("./render-target-verification.ts");
  const { tellProgress } = await import("./tell-progress.ts");
  const { plays, target, key } = plan;
  const budget = createBudget(maxRequests);
  const progress = tellProgress(plays.length, maxRequests);
  const verified = await verifyTarget(
    plays,
    { target, key, budget, clock: machineClock, signal: interruption() },
    {
      recorder: `haoee-contract ${toolVersion}`,
      concurrency,
      onResult: (result) => progress.result(result, budget.spent),
      ...(allow && { allow }),
    },
  );
  progress.end();
  console.log(json ? JSON.stringify(verified, null, 2) : renderTargetVerification(verified, { summaryOnly }));
  if (!verified.ok) process.exitCode = exitCodes.failed;
}
