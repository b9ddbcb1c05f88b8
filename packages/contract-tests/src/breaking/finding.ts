import type { Bump } from "./bump.ts";
import type { Change } from "./operations/change.ts";

/** One change between two revisions of a contract, and what it asks of the next version. */
export interface BreakingFinding {
  /** The rule, such as `response-enum-value-added`; all are listed in docs/breaking-rules.md. */
  readonly id: string;
  readonly bump: Exclude<Bump, "none">;
  /** The operation, null for one without a name and for what concerns the whole document. */
  readonly operationId: string | null;
  /** JSON pointer within the operation, references resolved. */
  readonly pointer: string;
  /** What was and what is, in words. */
  readonly message: string;
}

/** A finding with what a report for people tells of it. */
export interface LocatedFinding extends BreakingFinding {
  /** Method and path, or what else it concerns. */
  readonly operation: string;
  /** What the rule is about. */
  readonly about: string;
  /** The objects in both documents. */
  readonly places: Change["places"];
}

/** What two revisions of a contract differ in. */
export interface BreakingReport {
  /** The greatest bump of the findings, `none` without any. */
  readonly bump: Bump;
  /** The findings, the greatest bump first. */
  readonly findings: readonly BreakingFinding[];
}
