import { Command, Option } from "commander";
import { isInvalidSettingsError } from "../errors/invalid-settings-error.ts";
import { isNothingToVerifyError } from "../errors/nothing-to-verify-error.ts";
import type { Shard } from "../verification/shard.ts";
import { checkFolder } from "./check-folder.ts";
import { exitCodes } from "./exit-codes.ts";
import { parseShard } from "./parse-shard.ts";
import { showProgress } from "./show-progress.ts";
import { spendingOptions } from "./target-options.ts";
import type { VerifyTargetCommandOptions } from "./verify-target-command.ts";

interface VerifyCommandOptions {
  readonly recordings?: string;
  readonly entry?: readonly string[];
  readonly requireAll?: true;
  readonly shard?: Shard;
  readonly allow?: string;
  readonly json?: true;
  readonly summaryOnly?: true;
  readonly target?: string;
}

/** Where a server is verified, options of recordings would silently do nothing, and the other way round. */
function refuseForeign(command: Command): void {
  const target = command.getOptionValue("target") !== undefined;
  const names = target
    ? ["recordings", "requireAll", "shard"]
    : spendingOptions().map((option) => option.attributeName());
  const foreign = names.find((name) => command.getOptionValueSource(name) === "cli");
  const flag = command.options.find((option) => option.attributeName() === foreign)?.long;
  if (flag) command.error(`error: ${flag} says nothing ${target ? "with" : "without"} --target`);
}

async function runEither(options: VerifyCommandOptions, command: Command): Promise<void> {
  refuseForeign(command);
  if (options.target === undefined) return runVerification(options, command);
  const { runTargetVerification } = await import("./verify-target-command.ts");
  return runTargetVerification(command.opts<VerifyTargetCommandOptions>(), command);
}

async function runVerification(options: VerifyCommandOptions, command: Command): Promise<void> {
  const { recordings, entry, requireAll, shard, allow, json, summaryOnly = false } = options;
  checkFolder(command, recordings);
  // Judging a file should not wait for a mock server to load.
  const { verify } = await import("../verification/verify.ts");
  const { renderVerification } = await import("./render-verification.ts");
  try {
    const verification = await verify({
      ...(recordings && { recordings }),
      ...(entry && { entries: entry }),
      ...(requireAll && { requireAll }),
      ...(shard && { shard }),
      ...(allow && { allow }),
      ...(process.stderr.isTTY && {
        onProgress: (progress) => showProgress(progress, `recordings  ${progress.recording}`),
      }),
    });
    console.log(json ? JSON.stringify(verification, null, 2) : renderVerification(verification, { summaryOnly }));
    if (!verification.ok) process.exitCode = exitCodes.failed;
  } catch (error) {
    if (isNothingToVerifyError(error) || isInvalidSettingsError(error)) command.error(`error: ${error.message}`);
    throw error;
  }
}

const group = "With --target:";

/** `haoee-contract verify`: contract, client, mock and recordings against each other. */
export function verifyCommand(): Command {
  const command = new Command("verify")
    .description("Verify recordings by five proofs each, and every entry of the catalogue by five facts")
    .option(
      "-r, --recordings <folder>",
      "folder with one folder of recordings for each entry (default: the shipped ones)",
    )
    .option("-e, --entry <id...>", "only this entry of the catalogue; may be repeated")
    .option("--require-all", "of a folder of your own, too, every entry of the catalogue by its five facts")
    .option("--shard <i/n>", "only one shard of the work, such as 2/4", parseShard)
    .option(
      "--allow <file>",
      "fields that may be undocumented (default: allowed-fields.yaml beside the folder of recordings)",
    )
    .option("--summary-only", "print the counts without tables and findings")
    .option("--json", "print the verification as JSON and nothing else")
    .addHelpText("after", "\nExit codes: 0 all of it holds, 1 something does not, 2 wrong usage or nothing to verify")
    .addHelpText("after", "\nExample: haoee-contract verify --recordings recordings --shard 1/2 --json > part-1.json")
    .addOption(
      new Option("--target <url>", "play the stories at this server, with the key in HAOEE_API_KEY").helpGroup(group),
    )
    .action(runEither);
  for (const option of spendingOptions()) command.addOption(option.helpGroup(group));
  return command;
}
