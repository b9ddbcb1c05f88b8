import { Command } from "commander";
import { isUndocumentedKindError } from "../errors/undocumented-kind-error.ts";
import { isUnknownOperationError } from "../errors/unknown-operation-error.ts";
import { answerSchema, essenceOf } from "../judge/answer-schema.ts";
import { exitCodes } from "./exit-codes.ts";
import { judgeFile } from "./judge-file.ts";
import { parseStatus } from "./parse-status.ts";
import { renderVerdict } from "./render-verdict.ts";

interface JudgeOptions {
  readonly operation: string;
  readonly status: number;
  readonly mediaType?: string;
  readonly strict?: true;
  readonly json?: true;
}

function mediaTypeOf(file: string, given: string | undefined): string {
  return essenceOf(given ?? (file.endsWith(".sse") ? "text/event-stream" : "application/json"));
}

/** Refuses what the contract does not document before any file is read. */
function checkKinds(command: Command, mediaTypes: readonly string[], { operation, status }: JudgeOptions): void {
  try {
    for (const mediaType of mediaTypes) answerSchema({ operationId: operation, status, mediaType });
  } catch (error) {
    if (!isUnknownOperationError(error) && !isUndocumentedKindError(error)) throw error;
    command.error(`error: ${error.message}`);
  }
}

function judge(files: readonly string[], options: JudgeOptions, command: Command): void {
  const { operation: operationId, status, mediaType, strict = false, json } = options;
  checkKinds(command, [...new Set(files.map((file) => mediaTypeOf(file, mediaType)))], options);
  const verdicts = files.map((file) =>
    judgeFile(file, { operationId, status, mediaType: mediaTypeOf(file, mediaType) }, strict),
  );
  console.log(json ? JSON.stringify(verdicts, null, 2) : verdicts.map(renderVerdict).join("\n"));
  const failed = verdicts.filter(({ ok }) => !ok).length;
  if (!json) console.error(`${verdicts.length} judged, ${failed} refused`);
  if (failed > 0) process.exitCode = exitCodes.failed;
}

const help = `
A verdict says whether a body follows the contract. It is no evidence of what the gateway answers: that is what recordings
are, each by its kind, and verify judges them. Of an event stream each event is judged, not whether the stream is complete:
some hosts end it without [DONE].

Exit codes: 0 all accepted, 1 any refused or unreadable, 2 wrong usage

Example: haoee-contract judge --operation createChatCompletion answer.json stream.sse`;

/** `haoee-contract judge`: a verdict for each file. */
export function judgeCommand(): Command {
  return new Command("judge")
    .description("Judge response bodies by the contract")
    .argument("<file...>", "files to judge, - for the standard input")
    .requiredOption("--operation <operationId>", "operation that answered, such as createChatCompletion")
    .option("-s, --status <status>", "HTTP status of the answers", parseStatus, 200)
    .option("-m, --media-type <type>", "media type of the answers (default: text/event-stream for .sse, else JSON)")
    .option("--strict", "refuse fields that the contract does not document, too")
    .option("--json", "print an array of verdicts and nothing else")
    .addHelpText("after", help)
    .action(judge);
}
