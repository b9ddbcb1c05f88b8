import { Command, InvalidArgumentError } from "commander";
import type { Diagnosis } from "../doctor/diagnose.ts";
import { checkFolder } from "./check-folder.ts";
import { exitCodes } from "./exit-codes.ts";
import { nothingRecorded } from "./nothing-recorded.ts";
import { wholeNumber } from "./whole-number.ts";

interface DoctorCommandOptions {
  readonly recordings?: string;
  readonly warnDays: number;
  readonly failDays: number;
  readonly now?: number;
  readonly json?: true;
}

function parseTime(text: string): number {
  const time = Date.parse(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(time))
    throw new InvalidArgumentError("It must be a date of ISO 8601, such as 2026-01-31.");
  return time;
}

function isEmpty({ evidence: { recordings, contradicted } }: Diagnosis): boolean {
  return contradicted + Object.values(recordings).reduce((sum, one) => sum + one, 0) === 0;
}

async function runDoctor(options: DoctorCommandOptions, command: Command): Promise<void> {
  const { recordings, warnDays, failDays, now = Date.now(), json } = options;
  checkFolder(command, recordings);
  if (warnDays > failDays) command.error("error: --warn-days must not be more than --fail-days");
  const { diagnose } = await import("../doctor/diagnose.ts");
  const { environment } = await import("../doctor/environment.ts");
  const { shippedRecordings } = await import("../recording/list-recordings.ts");
  const { renderDiagnosis } = await import("./render-diagnosis.ts");
  const surroundings = environment();
  const diagnosis = diagnose({ folder: recordings ?? shippedRecordings, now, warnDays, failDays });
  if (diagnosis.ok && isEmpty(diagnosis)) command.error(`error: ${nothingRecorded(recordings ? [recordings] : [])}`);
  console.log(
    json
      ? JSON.stringify({ ...diagnosis, environment: surroundings }, null, 2)
      : renderDiagnosis(diagnosis, surroundings),
  );
  if (!diagnosis.ok) process.exitCode = exitCodes.failed;
}

/** `haoee-contract doctor`: how old recordings are, what belongs to nothing, and what is not evident yet. */
export function doctorCommand(): Command {
  return new Command("doctor")
    .description("Say how it stands with recordings: their age, orphans, and live evidence for each operation")
    .option(
      "-r, --recordings <folder>",
      "folder with one folder of recordings for each entry (default: the shipped ones)",
    )
    .option("--warn-days <n>", "age from which a captured recording is warned of", wholeNumber(0, 999_999), 90)
    .option("--fail-days <n>", "age from which a captured recording fails", wholeNumber(0, 999_999), 180)
    .option("--now <date>", "judge ages as of this moment, ISO 8601 (default: the clock of the machine)", parseTime)
    .option("--json", "print the diagnosis as JSON and nothing else")
    .addHelpText("after", "\nExit codes: 0 nothing is wrong, 1 something is, 2 wrong usage or no recording")
    .addHelpText("after", "\nExample: haoee-contract doctor --recordings recordings --fail-days 365")
    .action(runDoctor);
}
