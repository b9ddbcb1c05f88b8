import { Command, InvalidArgumentError, Option } from "commander";
import { isInvalidSettingsError } from "../errors/invalid-settings-error.ts";
import { isNothingToVerifyError } from "../errors/nothing-to-verify-error.ts";
import type { MutateOptions } from "../mutation/mutate.ts";
import { type Mutation, type MutationPart, mutationParts } from "../mutation/result.ts";
import type { Shard } from "../verification/shard.ts";
import { exitCodes } from "./exit-codes.ts";

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

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return count;
}

function parseShard(text: string): Shard {
  const [index = 0, of = 0] = /^\d+\/\d+$/.test(text) ? text.split("/").map(Number) : [];
  if (index < 1 || index > of) throw new InvalidArgumentError("It must be a part such as 2/4.");
  return { index, of };
}

async function optionsOf(options: MutateCommandOptions): Promise<MutateOptions> {
  const { only, operators, sample, seed, shard, floor, updateFloor } = options;
  const { floorSchema } = await import("../mutation/floor.ts");
  const { readSettings } = await import("../settings/read-settings.ts");
  const { showProgress } = await import("./mutation-progress.ts");
  return {
    seed,
    ...(only && { only }),
    ...(operators && { operators }),
    ...(sample && { sample }),
    ...(shard && { shard }),
    ...(floor && !updateFloor && { floor: readSettings(floor, floorSchema) }),
    ...(process.stderr.isTTY && { onProgress: showProgress }),
  };
}

async function report(mutation: Mutation, { floor, updateFloor, json }: MutateCommandOptions): Promise<void> {
  if (floor && updateFloor) {
    const { updateFloorFile } = await import("../mutation/update-floor.ts");
    updateFloorFile(floor, mutation.operators);
  }
  const { renderMutation } = await import("./render-mutation.ts");
  console.log(json ? JSON.stringify(mutation, null, 1) : renderMutation(mutation));
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
    .addOption(new Option("--only <part...>", "change this only").choices(mutationParts))
    .option("--operators <name...>", "change in these ways only, such as `required removed`")
    .option("--sample <count>", "try so many mutants only", parseCount)
    .option("--seed <text>", "decides which mutants a sample takes", "1")
    .option("--shard <part>", "try one part of the mutants only, such as 2/4", parseShard)
    .option("--floor <file>", "fail when an operator falls below the share that this file says")
    .option("--update-floor", "write what was reached into the floor; nothing in it is lowered")
    .option("--json", "print the result as JSON and nothing else")
    .addHelpText("after", "\nExample: haoee-contract mutate --only contract --sample 200 --seed today")
    .addHelpText("after", "\nExit codes: 0 all operators reached their share, 1 one did not, 2 wrong usage")
    .action(runMutation);
}
