import { Command, Option } from "commander";
import { isInvalidSettingsError } from "../errors/invalid-settings-error.ts";
import { isNothingToVerifyError } from "../errors/nothing-to-verify-error.ts";
import type { MutateOptions } from "../mutation/mutate.ts";
import { type Mutation, type MutationPart, mutationParts } from "../mutation/result.ts";
import type { Shard } from "../verification/shard.ts";
import { exitCodes } from "./exit-codes.ts";
import { parseShard } from "./parse-shard.ts";
import { showProgress } from "./show-progress.ts";
import { wholeNumber } from "./whole-number.ts";

interface MutateCommandOptions {
  readonly only?: readonly MutationPart[];
  readonly operators?: readonly string[];
  readonly sample?: number;
  readonly seed: string;
  readonly shard?: Shard;
  readonly floor?: string;
  readonly updateFloor?: true;
  readonly json?: true;
}

async function optionsOf(options: MutateCommandOptions): Promise<MutateOptions> {
  const { only, operators, sample, seed, shard, floor, updateFloor } = options;
  const { floorSchema } = await import("../mutation/floor.ts");
  const { readSettings } = await import("../settings/read-settings.ts");
  return {
    seed,
    ...(only && { only }),
    ...(operators && { operators }),
    ...(sample && { sample }),
    ...(shard && { shard }),
    ...(floor && !updateFloor && { floor: readSettings(floor, floorSchema) }),
    ...(process.stderr.isTTY && { onProgress: (progress) => showProgress(progress, "mutants") }),
  };
}

async function report(
  mutation: Mutation,
  { floor, updateFloor, sample, shard, json }: MutateCommandOptions,
): Promise<void> {
  if (floor && updateFloor) {
    const { updateFloorFile } = await import("../mutation/update-floor.ts");
    updateFloorFile(floor, mutation.operators);
  }
  const { renderMutation } = await import("./render-mutation.ts");
  console.log(json ? JSON.stringify(mutation, null, 2) : renderMutation(mutation));
  if (floor && (sample || shard)) {
    console.error("The floor was not judged: only a run without --sample and --shard can tell.");
  }
  if (!mutation.ok) process.exitCode = exitCodes.failed;
}

async function runMutation(options: MutateCommandOptions, command: Command): Promise<void> {
  const { floor, updateFloor, sample, shard } = options;
  if (updateFloor && (!floor || sample || shard))
    command.error("error: --update-floor needs --floor <file>, and a run without --sample and --shard");
  // Judging a file should not wait for threads to load.
  const { mutate } = await import("../mutation/mutate.ts");
  try {
    await report(await mutate(await optionsOf(options)), options);
  } catch (error) {
    if (isNothingToVerifyError(error) || isInvalidSettingsError(error)) command.error(`error: ${error.message}`);
    throw error;
  }
}

/** `haoee-contract mutate`: whether the checks notice when something is changed. */
export function mutateCommand(): Command {
  return new Command("mutate")
    .description("Change the contract, recordings, answers and requests, and show that the checks notice")
    .addOption(new Option("--only <part...>", "change this only; may be repeated").choices(mutationParts))
    .option("--operators <name...>", "change in this way only, such as 'required removed'; may be repeated")
    .option("--sample <count>", "try so many mutants only", wholeNumber(1, 999_999))
    .option("--seed <text>", "decides which mutants a sample takes", "1")
    .option("--shard <i/n>", "try one shard of the mutants only, such as 2/4", parseShard)
    .option("--floor <file>", "fail when an operator falls below the share that this file says")
    .option("--update-floor", "write what was reached into the floor; nothing in it is lowered")
    .option("--json", "print the result as JSON and nothing else")
    .addHelpText(
      "after",
      "\nExit codes: 0 all operators reached their share and survivors have a reason, 1 one did or has not, 2 wrong usage",
    )
    .addHelpText("after", "\nExample: haoee-contract mutate --only contract --sample 200 --seed today")
    .action(runMutation);
}
