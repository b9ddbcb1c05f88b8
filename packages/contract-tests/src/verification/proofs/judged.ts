import { isUndocumentedKindError } from "../../errors/undocumented-kind-error.ts";
import type { Problem, Verdict } from "../../judge/verdict.ts";
import type { Draft } from "../finding.ts";
import { failure, type Site } from "./proof.ts";

function draftOf(site: Site, { pointer, reason, schemaPath }: Problem): Draft {
  const rule = schemaPath.slice(schemaPath.lastIndexOf("/") + 1) || "framing";
  return { level: "error", ...site, pointer, schemaPath, rule, message: reason };
}

/** The problems of a verdict as findings. What the contract has no schema for, or cannot be read at all, is one too. */
export function judged(site: Site, judge: () => Verdict): readonly Draft[] {
  try {
    return judge().problems.map((problem) => draftOf(site, problem));
  } catch (error) {
    const rule = isUndocumentedKindError(error) ? "undocumented-kind" : "unreadable";
    return [failure(site, rule, error instanceof Error ? error.message : String(error))];
  }
}
