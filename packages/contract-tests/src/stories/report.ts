import { findEntry, findOperation, type OperationId, operationIds } from "@haoee/spec";
import type { EntryRecordings } from "./entry-recordings.ts";
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

/** What a verification has found. */
export interface Report {
  /** Whether all that the contract describes is ticked, and no recording is astray. */
  readonly ok: boolean;
  /** Every entry of the catalogue, in its order. */
  readonly entries: readonly EntryResult[];
  /** All sixteen operations of the gateway. */
  readonly operations: readonly OperationResult[];
  /** How many of all operations a recording of the gateway itself calls. Nothing else counts as live. */
  readonly liveEvidence: { readonly operations: number; readonly of: number };
  /** What is wrong outside the entries. */
  readonly problems: readonly string[];
}

function liveOperations(all: Iterable<EntryRecordings>): ReadonlySet<string> {
  const live = [...all].flatMap(({ recordings }) => recordings.filter(({ provenance }) => provenance.kind === "live"));
  return new Set(live.flatMap(({ exchanges }) => exchanges.map(({ operationId }) => operationId)));
}

/** Draws the results of all entries together. */
export function reportOf(results: readonly EntryResult[], recordings: ReadonlyMap<string, EntryRecordings>): Report {
  const told = new Set(results.flatMap(({ operations }) => operations));
  const live = liveOperations(recordings.values());
  const operations = operationIds.map((operationId) => ({
    operationId,
    described: findOperation(operationId) !== undefined,
    story: told.has(operationId),
    live: live.has(operationId),
  }));
  const astray = [...recordings.keys()].filter((entry) => !findEntry(entry));
  const problems = astray.map((entry) => `recordings/${entry} is named after no entry of the catalogue`);
  const ok =
    problems.length === 0 &&
    results.filter(({ described }) => described).every(isTicked) &&
    operations.every(({ described, story }) => story || !described);
  const liveEvidence = { operations: operations.filter((one) => one.live).length, of: operations.length };
  return { ok, entries: results, operations, liveEvidence, problems };
}
