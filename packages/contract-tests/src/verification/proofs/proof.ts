import type { Draft } from "../finding.ts";

/** What one proof says of one recording. */
export interface ProofOutcome {
  readonly findings: readonly Draft[];
  /** What was seen, or why there was nothing to see. */
  readonly evidence: string;
  /** Set when the proof has nothing to say of this recording. */
  readonly absent?: true;
}

/** Where in a recording a finding is: the exchange by its number, its operation and the side. */
export type Site = Pick<Draft, "exchange" | "operationId" | "side">;

/** A finding that fails the run and that no schema states. */
export function failure(site: Site, rule: string, message: string, pointer = ""): Draft {
  return { level: "error", ...site, pointer, schemaPath: "", rule, message };
}
