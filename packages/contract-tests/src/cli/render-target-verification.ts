import { count } from "../count.ts";
import type { TargetVerification } from "../recorder/verify-target.ts";
import { renderColumns } from "./render-columns.ts";
import { type RenderOptions, renderVerification } from "./render-verification.ts";
import { resultLine } from "./tell-progress.ts";

/** What a server answered, for people: what holds of it, what was not answered, and how often each operation was. */
export function renderTargetVerification(verified: TargetVerification, options: RenderOptions): string {
  const { target, results, requests, maxRequests, operations, verification } = verified;
  const rows = operations.map(({ operationId, answers, successes }) => [
    operationId,
    `${successes} of ${answers}`,
    successes === 0 ? "✘ never answered with success" : "",
  ]);
  const missed = results.filter(({ outcome }) => outcome !== "recorded");
  return [
    verification ? renderVerification(verification, options) : "Evidence: none, since no story came to its end",
    "",
    `Answers of ${target}: ${count(requests, "request")} of at most ${maxRequests}`,
    renderColumns([["operation", "2xx", ""], ...rows]),
    `stories played to their end: ${results.length - missed.length} of ${results.length}`,
    ...missed.map(resultLine),
  ].join("\n");
}
