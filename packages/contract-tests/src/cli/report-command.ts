import { styleText } from "node:util";
import { Command } from "commander";
import { isInvalidReportFileError } from "../errors/invalid-report-file-error.ts";
import { isInvalidSettingsError } from "../errors/invalid-settings-error.ts";
import { isNothingToVerifyError } from "../errors/nothing-to-verify-error.ts";
import { printable } from "../printable.ts";
import type { ReportInput, ReportSurroundings } from "../reporting/report-input.ts";
import type { Verification } from "../verification/verification.ts";
import { checkFolder } from "./check-folder.ts";
import { exitCodes } from "./exit-codes.ts";

const formats = ["html", "junit", "sarif", "markdown", "json"] as const;

type Format = (typeof formats)[number];

interface ReportOptions extends Partial<Readonly<Record<Format, string>>> {
  readonly recordings?: string;
  readonly root?: string;
  readonly coverage?: string;
  readonly github?: true;
  readonly complete?: true;
}

async function loadRenderers(): Promise<Readonly<Record<Format, (input: ReportInput) => string>>> {
  const { renderHtml } = await import("../reporting/render-html.ts");
  const { renderJunit } = await import("../reporting/render-junit.ts");
  const { renderSarif } = await import("../reporting/render-sarif.ts");
  const { renderMarkdown } = await import("../reporting/render-markdown.ts");
  const { renderJson } = await import("../reporting/render-json.ts");
  return { html: renderHtml, junit: renderJunit, sarif: renderSarif, markdown: renderMarkdown, json: renderJson };
}

/** What was verified before: one run, or the shards of one. Without any, what is found now. */
async function verification(files: readonly string[], { recordings, complete }: ReportOptions): Promise<Verification> {
  const { readVerification } = await import("../reporting/read-report-file.ts");
  const shards = files.map(readVerification);
  const [only, ...others] = shards;
  if (only && others.length === 0 && !complete) return only;
  const { mergeVerifications } = await import("../verification/merge-verifications.ts");
  if (only) return mergeVerifications(shards);
  const { verify } = await import("../verification/verify.ts");
  return verify(recordings === undefined ? {} : { recordings });
}

async function readInput(files: readonly string[], options: ReportOptions): Promise<ReportInput> {
  const { recordings, root, coverage } = options;
  const { readCoverage } = await import("../reporting/read-report-file.ts");
  const { reportInput } = await import("../reporting/report-input.ts");
  const surroundings: ReportSurroundings = {
    ...(recordings === undefined ? {} : { recordings }),
    ...(root === undefined ? {} : { root }),
    ...(coverage === undefined ? {} : { coverage: readCoverage(coverage) }),
  };
  return reportInput(await verification(files, options), surroundings);
}

async function writeFormats(input: ReportInput, options: ReportOptions): Promise<void> {
  const renderers = await loadRenderers();
  const { writeWhole } = await import("../write-whole.ts");
  const isPlain = !options.github && formats.every((format) => options[format] === undefined);
  if (isPlain) {
    process.stdout.write(renderers.markdown(input));
    return;
  }
  console.error(styleText("bold", printable(input.verification.evidence.sentence)));
  for (const format of formats) {
    const file = options[format];
    if (file === undefined) continue;
    writeWhole(file, renderers[format](input));
    console.error(`${format}: ${file}`);
  }
  if (options.github) {
    const { renderAnnotations } = await import("../reporting/render-annotations.ts");
    process.stdout.write(renderAnnotations(input));
  }
}

async function report(files: readonly string[], options: ReportOptions, command: Command): Promise<void> {
  checkFolder(command, options.recordings);
  try {
    const input = await readInput(files, options);
    await writeFormats(input, options);
    if (!input.verification.ok) process.exitCode = exitCodes.failed;
  } catch (error) {
    if (isUsageError(error)) command.error(`error: ${printable(error.message)}`);
    throw error;
  }
}

/** A file that is not what it should be, shards that do not belong together, or what the file system refuses. */
function isUsageError(error: unknown): error is Error {
  const isFileSystemError = error instanceof Error && "syscall" in error;
  return (
    isFileSystemError ||
    isInvalidReportFileError(error) ||
    isNothingToVerifyError(error) ||
    isInvalidSettingsError(error)
  );
}

/** `haoee-contract report`: what a verification found, for people and for the tools around them. */
export function reportCommand(): Command {
  return new Command("report")
    .description("Draw reports of a verification")
    .argument("[verification...]", "what verify --json printed, one file or all shards (default: verifies now)")
    .option("--html <file>", "one page that needs no network and no further file")
    .option("--junit <file>", "JUnit XML: a case for each proof of each recording")
    .option("--sarif <file>", "SARIF 2.1.0, with the lines of contract and recording")
    .option("--markdown <file>", "a summary, such as a pull request shows (the default, on the standard output)")
    .option("--json <file>", "the verification itself, in the order of reports")
    .option("--complete", "refuse shards of which others are missing")
    .option("--github", "print annotations for GitHub's runner on the standard output")
    .option("--coverage <file>", "what coverage --json printed, for the page")
    .option("-r, --recordings <folder>", "folder of the recordings that were verified (default: the shipped ones)")
    .option("--root <folder>", "folder that paths are told from (default: the working directory)")
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing failed, 1 something failed, 2 wrong usage or a file that cannot be read or written\n" +
        "\nExample: haoee-contract verify --json > v.json; haoee-contract report v.json --html report.html --junit junit.xml",
    )
    .action(report);
}
