import { type Answer, judgeBody } from "../judge/judge-body.ts";
import { undocumentedFields } from "../judge/undocumented-fields.ts";
import type { Verdict } from "../judge/verdict.ts";
import { readInput } from "./read-input.ts";

/** What to judge a file as. */
export interface FileKind {
  readonly operationId: string;
  readonly status: number;
  readonly mediaType: string;
}

/** The verdict on a file, as `--json` prints it. */
export interface FileVerdict extends FileKind, Verdict {
  readonly file: string;
}

const streamHint = " but looks like an event stream (--media-type text/event-stream judges it as one)";

function refused(problem: string, error: unknown): Verdict {
  const reason = `${problem}: ${error instanceof Error ? error.message : error}`;
  return { ok: false, problems: [{ pointer: "", reason, schemaPath: "" }] };
}

/** What is wrong comes first: only an answer that is right is searched for more than is documented. */
function judgeAnswer(answer: Answer, strict: boolean): Verdict {
  const verdict = judgeBody(answer);
  if (!strict || !verdict.ok) return verdict;
  const reason = "is not documented";
  const problems = undocumentedFields(answer).map((pointer) => ({ pointer, reason, schemaPath: "" }));
  return { ok: problems.length === 0, problems };
}

/** A body may be nested deeper than a validator can follow: that is a fault of this file, and the others go on. */
function tryJudge(answer: Answer, strict: boolean): Verdict {
  try {
    return judgeAnswer(answer, strict);
  } catch (error) {
    return refused("cannot be judged", error);
  }
}

function judgeInput(input: string | Uint8Array, kind: FileKind, strict: boolean): Verdict {
  if (kind.mediaType !== "application/json") return tryJudge({ ...kind, body: input }, strict);
  let body: unknown;
  try {
    body = JSON.parse(String(input));
  } catch (error) {
    return refused(`is not JSON${String(input).startsWith("data:") ? streamHint : ""}`, error);
  }
  return tryJudge({ ...kind, body }, strict);
}

/**
 * Judges a file. One that cannot be read or parsed is refused like one that breaks the contract.
 *
 * @param strict Refuse fields that the contract does not document, too.
 */
export function judgeFile(file: string, kind: FileKind, strict: boolean): FileVerdict {
  let input: string | Uint8Array;
  try {
    input = readInput(file, kind.mediaType);
  } catch (error) {
    return { file, ...kind, ...refused("cannot be read", error) };
  }
  return { file, ...kind, ...judgeInput(input, kind, strict) };
}
