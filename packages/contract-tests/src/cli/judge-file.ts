import { judgeBody } from "../judge/judge-body.ts";
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

function refused(problem: string, error: unknown): Verdict {
  const reason = `${problem}: ${error instanceof Error ? error.message : error}`;
  return { ok: false, problems: [{ pointer: "", reason, schemaPath: "" }] };
}

function judgeText(text: string, kind: FileKind): Verdict {
  if (kind.mediaType === "text/event-stream") return judgeBody({ ...kind, body: text });
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    return refused("is not JSON", error);
  }
  return judgeBody({ ...kind, body });
}

/** Judges a file. One that cannot be read or parsed is refused like one that breaks the contract. */
export function judgeFile(file: string, kind: FileKind): FileVerdict {
  let text: string;
  try {
    text = readInput(file);
  } catch (error) {
    return { file, ...kind, ...refused("cannot be read", error) };
  }
  return { file, ...kind, ...judgeText(text, kind) };
}
