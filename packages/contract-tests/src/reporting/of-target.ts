import type { TargetVerification } from "../recorder/verify-target.ts";
import type { Verification } from "../verification/verification.ts";

/**
 * What holds of a server's answers, with what the answers cannot tell: an operation that never answered with success and
 * a story that did not come to its end are problems beside the rows of the catalogue.
 */
export function ofTarget({ ok, operations, results }: TargetVerification, verification: Verification): Verification {
  const { catalogue } = verification;
  const unanswered = operations
    .filter(({ successes }) => successes === 0)
    .map(({ operationId, answers }) => `${operationId} never answered with success, asked ${answers} times`);
  const unfinished = results
    .filter(({ outcome }) => outcome === "failed" || outcome === "left")
    .map(({ entry, name, outcome, reason }) => `${entry}/${name} ${outcome}: ${reason}`);
  const problems = [...catalogue.problems, ...unanswered, ...unfinished];
  return { ...verification, ok: ok && verification.ok, catalogue: { ...catalogue, problems } };
}
