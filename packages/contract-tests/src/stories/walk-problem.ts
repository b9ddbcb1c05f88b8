import type { Problem } from "../judge/verdict.ts";

/** What is wrong with an answer, or with the request that it was asked by. */
export interface WalkProblem extends Problem {
  /** Name of what is broken: `schema`, `shape`, `undocumented`, `status`, `media-type`, `difference`, `end`, `call`. */
  readonly rule: string;
}

/** A problem that no schema states. */
export function walkProblem(rule: string, reason: string, pointer = ""): WalkProblem {
  return { pointer, reason, schemaPath: "", rule };
}

/** A problem as a sentence. */
export function sentenceOf({ pointer, reason, rule }: WalkProblem): string {
  return ["schema", "shape", "undocumented"].includes(rule) ? `${pointer || "the body"} ${reason}` : reason;
}
