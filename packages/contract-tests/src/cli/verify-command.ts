import { statSync } from "node:fs";
import { Command } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { renderReport } from "./render-report.ts";

interface VerifyCommandOptions {
  readonly recordings?: string;
  readonly json?: true;
}

async function runVerification({ recordings, json }: VerifyCommandOptions, command: Command): Promise<void> {
  if (recordings && !statSync(recordings, { throwIfNoEntry: false })?.isDirectory())
    command.error(`error: there is no folder ${recordings}`);
  // Judging a file should not wait for a mock server to load.
  const { verify } = await import("../stories/verify.ts");
  const report = await verify(recordings ? { recordings } : {});
  console.log(json ? JSON.stringify(report, null, 2) : renderReport(report));
  if (!report.ok) process.exitCode = exitCodes.failed;
}

/** `haoee-contract verify`: contract, client, mock and recordings against each other. */
export function verifyCommand(): Command {
  return new Command("verify")
    .description("Verify that contract, client, mock server and recordings agree, entry by entry")
    .option(
      "-r, --recordings <folder>",
      "folder with one folder of recordings for each entry (default: the shipped ones)",
    )
    .option("--json", "print the report as JSON and nothing else")
    .addHelpText(
      "after",
      "\nExit codes: 0 all that the contract describes is proven, 1 something is not, 2 wrong usage",
    )
    .action(runVerification);
}
