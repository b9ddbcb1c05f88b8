import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { toolVersion } from "../tool-version.ts";
import { checkFolder } from "./check-folder.ts";
import { exitCodes } from "./exit-codes.ts";
import { nothingRecorded } from "./nothing-recorded.ts";

interface ExportCommandOptions {
  readonly har?: true;
  readonly recordings?: string;
  readonly output?: string;
}

function write(text: string, output: string | undefined, command: Command): void {
  if (output === undefined) {
    console.log(text);
    return;
  }
  try {
    writeFileSync(output, `${text}\n`);
  } catch (error) {
    command.error(`error: ${error instanceof Error ? error.message : error}`);
  }
}

async function runExport(files: readonly string[], options: ExportCommandOptions, command: Command): Promise<void> {
  const { har, recordings, output } = options;
  if (!har) command.error("error: choose a format: --har");
  checkFolder(command, recordings);
  if (files.length > 0 && recordings) command.error("error: name files or a folder, not both");
  const { readRecordings } = await import("../har/read-recordings.ts");
  const { toHar } = await import("../har/write-har.ts");
  const { evidenceOf } = await import("../verification/evidence.ts");
  const { isInvalidRecordingError } = await import("../errors/invalid-recording-error.ts");
  try {
    const found = readRecordings(files, recordings);
    if (found.size === 0) command.error(`error: ${nothingRecorded(recordings ? [recordings] : [])}`);
    write(JSON.stringify(await toHar(found, toolVersion), null, 2), output, command);
    console.error(evidenceOf([...found.values()]).sentence);
  } catch (error) {
    if (!isInvalidRecordingError(error)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = exitCodes.failed;
  }
}

/** `haoee-contract export`: recordings for other tools. */
export function exportCommand(): Command {
  return new Command("export")
    .description("Export recordings for other tools")
    .argument("[file...]", "recordings to export (default: all of the folder)")
    .option("--har", "as an HTTP Archive 1.2")
    .option(
      "-r, --recordings <folder>",
      "folder with one folder of recordings for each entry (default: the shipped ones)",
    )
    .option("-o, --output <file>", "file to write (default: the standard output)")
    .addHelpText("after", "\nExit codes: 0 exported, 1 a recording is not valid, 2 wrong usage or no recording")
    .addHelpText("after", "\nExample: haoee-contract export --har --recordings recordings -o recordings.har")
    .action(runExport);
}
