import { METHODS } from "node:http";
import type { CapturedStep } from "../exchange/captured-exchange.ts";
import { credentialsOf } from "../redaction/credentials-of.ts";
import { findKnown } from "../redaction/known-secrets.ts";
import { looksRandom } from "../redaction/looks-random.ts";
import { redacted, replaceSpans } from "../redaction/span.ts";
import { textSpans } from "../redaction/value-spans.ts";

/** Method and path of a call that is not imported, without what may be a credential. */
export function skippedCall(step: CapturedStep): string {
  const { method, target } = step.request;
  const path = target.split(/[?#]/, 1)[0] ?? "";
  const kept = replaceSpans(path, textSpans(path, findKnown(credentialsOf(step))));
  // Some hosts take keys in their paths, and an id of one call says nothing of its kind.
  const steps = kept.split("/").map((one) => (looksRandom(one) ? redacted : one));
  return `${METHODS.includes(method) ? method : redacted} ${steps.join("/")}`;
}
