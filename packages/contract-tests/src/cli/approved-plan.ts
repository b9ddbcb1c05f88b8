import { findEntry } from "@haoee/spec";
import type { Command } from "commander";
import { isInvalidSettingsError } from "../errors/invalid-settings-error.ts";
import { isRefusedTargetError } from "../errors/refused-target-error.ts";
import type { Play } from "../recorder/play.ts";
import type { Target } from "../target/target.ts";
import { confirmSpending } from "./confirm-spending.ts";
import type { TargetOptions } from "./target-options.ts";

/** What the user wants to be played, and pays for. */
export interface ApprovedPlan {
  readonly target: Target;
  readonly plays: readonly Play[];
  readonly key: string;
}

/** Whether a play needs no request any more. */
type IsDone = (play: Play, target: Target) => boolean;

async function readPlays(options: TargetOptions, command: Command): Promise<Omit<ApprovedPlan, "key">> {
  const { plannedPlays } = await import("../recorder/planned-plays.ts");
  const { readTarget } = await import("../target/target.ts");
  const unknown = options.entry?.find((id) => !findEntry(id));
  if (unknown !== undefined) command.error(`error: there is no entry ${unknown}`);
  try {
    const target = readTarget(options.target);
    const plays = plannedPlays(options, target);
    if (plays.length === 0) command.error("error: the plan holds none of these entries");
    return { target, plays };
  } catch (error) {
    if (!isRefusedTargetError(error) && !isInvalidSettingsError(error)) throw error;
    return command.error(`error: ${error.message}`);
  }
}

async function tellPlan(plays: readonly Play[], target: Target, options: TargetOptions): Promise<void> {
  const { playCost } = await import("../recorder/play-cost.ts");
  const { renderPlan } = await import("./render-plan.ts");
  const costs = plays.map(playCost);
  const text = renderPlan(costs, target, options.maxRequests);
  if (!options.dryRun) console.error(`${text}\n`);
  else console.log(options.json ? JSON.stringify({ target: target.url.href, plays: costs }, null, 2) : text);
}

/**
 * Tells what would be sent, and asks whether to.
 *
 * @returns undefined when nothing is to be sent.
 */
export async function approvedPlan(
  options: TargetOptions,
  command: Command,
  isDone: IsDone,
): Promise<ApprovedPlan | undefined> {
  const { target, plays } = await readPlays(options, command);
  const open = plays.filter((play) => !isDone(play, target));
  if (open.length > 0 || options.dryRun) await tellPlan(open, target, options);
  if (options.dryRun) return undefined;
  const key = process.env.HAOEE_API_KEY?.trim();
  if (!key)
    return command.error("error: HAOEE_API_KEY is not set: put the key of the target into this environment variable");
  const approved = open.length === 0 || options.yes || (await confirmSpending(command));
  return approved ? { target, plays, key } : undefined;
}
