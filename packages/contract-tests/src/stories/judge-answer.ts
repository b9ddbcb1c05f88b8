import { judgeBody } from "../judge/judge-body.ts";
import type { Verdict } from "../judge/verdict.ts";
import type { CallAnswer } from "./call-answer.ts";
import type { WalkProblem } from "./walk-problem.ts";

/** The problems of a verdict as sentences. */
export function sentencesOf({ problems }: Verdict): readonly string[] {
  return problems.map(({ pointer, reason }) => `${pointer || "the body"} ${reason}`);
}

/** What the contract has against an answer. */
export function judgeAnswer(operationId: string, { status, mediaType, body }: CallAnswer): readonly WalkProblem[] {
  const { problems } = judgeBody({ operationId, status, mediaType, body });
  return problems.map((problem) => ({ ...problem, rule: "schema" }));
}
