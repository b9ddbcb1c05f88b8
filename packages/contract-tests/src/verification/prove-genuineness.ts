import { checkGenuineness } from "../genuineness/check-genuineness.ts";
import { contradictionsOf } from "../genuineness/contradictions.ts";
import type { AuthenticityCheck, Recording } from "../recording/recording.ts";
import type { Draft } from "./finding.ts";
import { failure, type ProofOutcome, type Site } from "./proofs/proof.ts";

/** A check without the place of its step, which deliveries between the calls of a flow move. */
function withoutStep({ check, pointer, holds }: AuthenticityCheck): string {
  return JSON.stringify([check, pointer.replace(/^\/exchanges\/\d+/, ""), holds]);
}

function siteOf({ exchanges }: Recording): Site {
  return { exchange: 0, operationId: exchanges[0]?.operationId ?? "", side: "response" };
}

function failing(recording: Recording): readonly Draft[] {
  return recording.provenance.authenticity
    .filter(({ holds }) => !holds)
    .map(({ check, pointer }) => failure(siteOf(recording), "not-genuine", `does not pass ${check}`, pointer));
}

/** What the checks find now, where it is not what was stored when the recording was made. */
function stale(recording: Recording): readonly Draft[] {
  const stored = recording.provenance.authenticity;
  const answers = recording.exchanges.map(({ response }, place) => ({
    pointer: recording.exchanges.length > 1 ? `/exchanges/${place}` : "",
    response,
  }));
  const now = checkGenuineness(answers);
  const [was, is] = [stored.map(withoutStep).toSorted(), now.map(withoutStep).toSorted()];
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const message = "the checks of genuineness find something else than what was stored: it was changed since";
  return [{ ...failure(siteOf(recording), "stale-genuineness", message), compared: { expected: stored, found: now } }];
}

function contradicted(recording: Recording, now: number): readonly Draft[] {
  return contradictionsOf(recording, now).map(({ pointer, message }) =>
    failure(siteOf(recording), "contradicted", message, pointer),
  );
}

/**
 * Whether nothing contradicts what claims to be captured, and it passes the checks of genuineness, still as it did when
 * it was recorded.
 */
export function proveGenuineness(recording: Recording, now: number): ProofOutcome {
  const { kind, authenticity } = recording.provenance;
  if (kind !== "live" && kind !== "imported") return { findings: [], evidence: "claims no capture", absent: true };
  const findings = [...contradicted(recording, now), ...failing(recording), ...stale(recording)];
  if (authenticity.length === 0 && findings.length === 0) {
    return { findings, evidence: "captured, but carries nothing to check", absent: true };
  }
  return { findings, evidence: authenticity.map(({ check }) => check).join(", ") };
}
