import { entries, findOperation, type OperationId, operationIds } from "@haoee/spec";
import type { Recording } from "../../recording/recording.ts";
import { weighed } from "../evidence.ts";
import { type EntryResult, isTicked } from "./entry-result.ts";

/** What is proven of one operation. */
export interface OperationResult {
  readonly operationId: OperationId;
  /** Whether the contract holds it. */
  readonly described: boolean;
  /** Whether a passing story calls it. */
  readonly story: boolean;
  /** Whether a recording of the gateway itself calls it. */
  readonly live: boolean;
}

/** What a verification has found of the catalogue. */
export interface Report {
  /** Whether all that the contract describes is ticked, and no recording is astray. */
  readonly ok: boolean;
  /** The entries that were verified, in the order of the catalogue: all of them unless a part was asked for. */
  readonly entries: readonly EntryResult[];
  /** All sixteen operations of the gateway. */
  readonly operations: readonly OperationResult[];
  /** How many of all operations a recording of the gateway itself calls. Nothing else counts as live. */
  readonly liveEvidence: { readonly operations: number; readonly of: number };
  /** What is wrong outside the entries. */
  readonly problems: readonly string[];
}

/** What a report rests on beside the results of its entries. */
export interface ReportFacts {
  /** Operations of which there is a live recording. */
  readonly live: ReadonlySet<string>;
  /** Names of folders of no entry. */
  readonly problems: readonly string[];
}

/** The operations that recordings call which claim to be of the gateway itself, and are not contradicted. */
export function liveOperations(recordings: readonly Recording[], now: number): ReadonlySet<string> {
  const answers = recordings.flatMap((recording) => weighed(recording, now).exchanges);
  return new Set(answers.filter(({ evidence }) => evidence === "live").map(({ operationId }) => operationId));
}

/** Draws results together. Whether each operation has its story is only asked of the whole catalogue. */
export function reportOf(results: readonly EntryResult[], { live, problems }: ReportFacts): Report {
  const told = new Set(results.flatMap(({ operations }) => operations));
  const operations = operationIds.map((operationId) => ({
    operationId,
    described: findOperation(operationId) !== undefined,
    story: told.has(operationId),
    live: live.has(operationId),
  }));
  const whole = results.length === entries.length;
  const ok =
    problems.length === 0 &&
    results.filter(({ described }) => described).every(isTicked) &&
    (!whole || operations.every(({ described, story }) => story || !described));
  const liveEvidence = { operations: operations.filter((one) => one.live).length, of: operations.length };
  return { ok, entries: results, operations, liveEvidence, problems };
}
