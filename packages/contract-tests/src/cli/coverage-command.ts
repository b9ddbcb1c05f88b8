import { Command, Option } from "commander";
import { count } from "../count.ts";
import type { CoverageLimits } from "../coverage/coverage-problems.ts";
import { isInvalidSettingsError } from "../errors/invalid-settings-error.ts";
import { printable } from "../printable.ts";
import type { Recording, RecordingKind } from "../recording/recording.ts";
import { checkFolder } from "./check-folder.ts";
import { exitCodes } from "./exit-codes.ts";
import { nothingRecorded } from "./nothing-recorded.ts";
import { parseOperation } from "./parse-operation.ts";

interface CoverageCommandOptions {
  readonly recordings?: readonly string[];
  readonly operation?: readonly string[];
  readonly minKind: RecordingKind;
  readonly ratchet?: string;
  readonly updateRatchet?: true;
  readonly waivers?: string;
  readonly missing?: true;
  readonly json?: true;
}

interface Read {
  readonly recordings: readonly Recording[];
  readonly problems: readonly string[];
}

const listed = 40;

function parseOperations(id: string, before: readonly string[] = []): readonly string[] {
  return [...before, parseOperation(id)];
}

async function readFolders(folders: readonly string[] | undefined): Promise<Read> {
  const { readEntryRecordings } = await import("../stories/entry-recordings.ts");
  const read = (folders ?? [undefined]).flatMap((folder) => [...readEntryRecordings(folder).values()]);
  return {
    recordings: read.flatMap(({ recordings }) => recordings),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function readLimits({ ratchet, waivers }: CoverageCommandOptions): Promise<CoverageLimits> {
  const { ratchetSchema } = await import("../coverage/ratchet.ts");
  const { waiversSchema } = await import("../coverage/waivers.ts");
  const { readSettings } = await import("../settings/read-settings.ts");
  const { checkUntil } = await import("../settings/check-until.ts");
  const today = new Date().toISOString().slice(0, 10);
  const waived = waivers ? readSettings(waivers, waiversSchema).waivers : undefined;
  if (waivers && waived) checkUntil(waivers, waived, today);
  return {
    today,
    ...(ratchet ? { ratchet: readSettings(ratchet, ratchetSchema) } : {}),
    ...(waived ? { waivers: waived } : {}),
  };
}

/** The first of many problems. */
function shortened(problems: readonly string[]): readonly string[] {
  const more = problems.length - listed;
  return [
    ...problems.slice(0, listed).map(printable),
    ...(more > 0 ? [`… and ${more} more, all of them with --json`] : []),
  ];
}

async function runCoverage(options: CoverageCommandOptions, command: Command): Promise<void> {
  const { operation: operations, minKind, ratchet, missing, json } = options;
  const { measureCoverage } = await import("../coverage/measure-coverage.ts");
  const { coverageProblems } = await import("../coverage/coverage-problems.ts");
  const { renderCoverage, renderMissing } = await import("../coverage/render-coverage.ts");
  const read = await readFolders(options.recordings);
  if (read.recordings.length + read.problems.length === 0)
    command.error(`error: ${nothingRecorded(options.recordings)}`);
  const coverage = measureCoverage(read.recordings, { minKind, ...(operations ? { operations } : {}) });
  if (ratchet && options.updateRatchet) {
    const { updateRatchet } = await import("../coverage/update-ratchet.ts");
    console.error(
      `${printable(ratchet)}: ${count(updateRatchet(ratchet, coverage.cells), "cell has", "cells have")} better evidence than before`,
    );
  }
  const problems = [...read.problems, ...coverageProblems(coverage.cells, await readLimits(options))];
  const table = missing ? renderMissing(coverage) : renderCoverage(coverage);
  console.log(json ? JSON.stringify({ ...coverage, problems }, null, 2) : [table, ...shortened(problems)].join("\n"));
  if (problems.length > 0) process.exitCode = exitCodes.failed;
}

async function runOrRefuse(options: CoverageCommandOptions, command: Command): Promise<void> {
  if (options.updateRatchet && !options.ratchet) command.error("error: --update-ratchet needs --ratchet <file>");
  for (const folder of options.recordings ?? []) checkFolder(command, folder);
  try {
    await runCoverage(options, command);
  } catch (error) {
    if (isInvalidSettingsError(error)) command.error(`error: ${printable(error.message)}`);
    throw error;
  }
}

/** `haoee-contract coverage`: which cells of the contract recordings reach, and what that is worth. */
export function coverageCommand(): Command {
  return new Command("coverage")
    .description("Show how much of the contract recordings reach: operations, statuses, properties, values, branches")
    .option("-r, --recordings <folder...>", "folder of recordings; may be repeated (default: the shipped ones)")
    .option("--operation <operationId...>", "only this operation; may be repeated", parseOperations)
    .addOption(
      new Option("--min-kind <kind>", "evidence worth less than this counts as none")
        .choices(["live", "imported", "documented", "derived"])
        .default("derived"),
    )
    .option("--ratchet <file>", "fail when a cell has worse evidence than this file says")
    .option("--update-ratchet", "write better evidence into the ratchet first; nothing in it is lowered")
    .option("--waivers <file>", "fail when a cell is without evidence and no waiver of this file names it")
    .option("--missing", "list the cells without evidence, each with its place in the contract")
    .option("--json", "print {v, evidence, cells, total, problems} and nothing else")
    .addHelpText("after", "\nExit codes: 0 nothing is lost, 1 a ratchet or waiver fails, 2 wrong usage or no recording")
    .addHelpText("after", "\nExample: haoee-contract coverage --recordings recordings --ratchet coverage-ratchet.json")
    .action(runOrRefuse);
}
