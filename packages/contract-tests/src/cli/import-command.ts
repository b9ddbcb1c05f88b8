import { Command, InvalidArgumentError, Option } from "commander";
import { formatNames, type ImportOptions } from "../import/import-options.ts";
import { printable } from "../printable.ts";
import { exitCodes } from "./exit-codes.ts";
import { parseEntry } from "./parse-entry.ts";
import { parseOperation } from "./parse-operation.ts";
import { parseStatus } from "./parse-status.ts";
import { showProgress } from "./show-progress.ts";
import { wholeNumber } from "./whole-number.ts";

const megabyte = 1024 * 1024;

interface ImportCommandOptions extends Omit<ImportOptions, "largestFile"> {
  readonly maxSize: number;
  readonly json?: true;
}

function parseTime(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new InvalidArgumentError("It must be a date, such as 2026-01-31T12:00:00Z.");
  return new Date(time).toISOString();
}

function parseName(text: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) throw new InvalidArgumentError("It must be in kebab-case.");
  return text;
}

/** What only a body that came alone needs said. Elsewhere it would silently do nothing. */
function checkRaw(command: Command, { operation, status, mediaType, format, flow }: ImportCommandOptions): void {
  const isRaw = format === "raw" || (format === undefined && operation !== undefined);
  if (isRaw && operation === undefined) command.error("error: --format raw needs --operation");
  if (isRaw && flow) command.error("error: --flow says nothing of a body that came alone");
  const facts = { "--operation": operation, "--status": status, "--media-type": mediaType };
  const [given] = Object.entries(facts).find(([, value]) => value !== undefined) ?? [];
  if (!isRaw && given) command.error(`error: ${given} says nothing without a raw body; such a body needs --operation`);
}

/** What the system has against writing recordings. Anything else is a fault of this program. */
function reasonNotWritten(error: unknown): string {
  if (error instanceof Error && "syscall" in error) return `recordings cannot be written: ${error.message}`;
  throw error;
}

async function runImport(files: readonly string[], options: ImportCommandOptions, command: Command): Promise<void> {
  checkRaw(command, options);
  // A program that only judges should not wait for readers of YAML.
  const { importFiles } = await import("../import/import-files.ts");
  const { renderImport } = await import("./render-import.ts");
  const report = await importFiles(files, {
    ...options,
    largestFile: options.maxSize * megabyte,
    ...(process.stderr.isTTY && {
      onProgress: (progress) => showProgress(progress, `recordings  ${printable(progress.file)}`),
    }),
  }).catch((error: unknown) => command.error(`error: ${reasonNotWritten(error)}`));
  console.log(options.json ? JSON.stringify(report, null, 2) : renderImport(report, options));
  if (report.refused.length > 0) process.exitCode = exitCodes.failed;
  else if (report.imported.length === 0) command.error("error: no file holds a call of an operation of the contract");
}

/** `haoee-contract import`: what others recorded becomes recordings. */
export function importCommand(): Command {
  return new Command("import")
    .description("Import HTTP Archives, VCR cassettes, journals of the mock server and bodies as recordings")
    .argument("<file...>", "files to import")
    .option("-r, --recordings <folder>", "where the recordings are written, one folder for each entry", "recordings")
    .addOption(
      new Option("--format <name>", "what the files are (default: told from their content)").choices(formatNames),
    )
    .option("-e, --entry <id>", "documentation entry of the recordings (default: told from the request)", parseEntry)
    .option("--flow", "take the interactions of a file as the steps of one flow")
    .option("--source <text>", "where the files come from (default: their names)")
    .option("--licence <spdx>", "licence of the files, an SPDX expression (default: NOASSERTION)")
    .option("--host <host>", "host that answered (default: as the file says)")
    .option(
      "--recorded-at <date>",
      "when it was recorded (default: as the file says, else as the answer does)",
      parseTime,
    )
    .option("--name <name>", "name of the recording, in kebab-case (default: made from that of the file)", parseName)
    .option("--overwrite", "replace recordings of the same name")
    .option("--max-size <megabytes>", "how large a file may be", wholeNumber(1, 99_999), 64)
    .option("--dry-run", "do all of it but keep nothing")
    .option("--json", "print the report as JSON and nothing else")
    .optionsGroup("Of a body that came alone, .json or .sse:")
    .option(
      "--operation <operationId>",
      "operation that answered; its request is composed from the contract",
      parseOperation,
    )
    .option("-s, --status <status>", "HTTP status of the answer (default: 200)", parseStatus)
    .option("-m, --media-type <type>", "its media type (default: text/event-stream for .sse, else JSON)")
    .addHelpText("after", "\nExit codes: 0 all imported, 1 something was refused, 2 wrong usage or nothing to import")
    .addHelpText("after", "\nExample: haoee-contract import --licence MIT --dry-run cassettes/*.yaml")
    .action(runImport);
}
