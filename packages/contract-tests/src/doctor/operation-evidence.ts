import { entries, type OperationId, operationIds } from "@haoee/spec";
import { earliestMoment } from "../genuineness/contradictions.ts";
import { type CellEvidence, evidenceKinds } from "../recording/evidence-kinds.ts";
import type { Recording, RecordingKind } from "../recording/recording.ts";
import { weighed } from "../verification/evidence.ts";

/** What recordings show of one operation. */
export interface OperationEvidence extends Readonly<Record<RecordingKind, number>> {
  readonly operationId: OperationId;
  /** ISO 8601, when the youngest live recording was made; null when there is none. */
  readonly newestLive: string | null;
  /** An entry whose recording would be live evidence. */
  readonly entry: string;
}

function entryOf(operationId: OperationId): string {
  const found =
    entries.find(({ operation }) => operation === operationId) ??
    entries.find(({ also }) => also.includes(operationId));
  return found?.id ?? "";
}

/** The recordings whose best answer to the operation is worth so much. */
type ByKind = Partial<Readonly<Record<CellEvidence, readonly Recording[]>>>;

function byKind(operationId: OperationId, recordings: readonly Recording[], now: number): ByKind {
  return Object.groupBy(recordings, (recording) => {
    const own = weighed(recording, now).exchanges.filter((exchange) => exchange.operationId === operationId);
    return evidenceKinds.find((kind) => own.some(({ evidence }) => evidence === kind)) ?? "none";
  });
}

function evidenceOf(operationId: OperationId, recordings: readonly Recording[], now: number): OperationEvidence {
  const { live = [], imported = [], documented = [], derived = [] } = byKind(operationId, recordings, now);
  const newest = Math.max(...live.map(earliestMoment));
  return {
    operationId,
    live: live.length,
    imported: imported.length,
    documented: documented.length,
    derived: derived.length,
    newestLive: live.length === 0 ? null : new Date(newest).toISOString(),
    entry: entryOf(operationId),
  };
}

/**
 * How many recordings of each kind answer each of the sixteen operations. What was composed counts as derived, what
 * contradicts its claim to be captured not at all.
 */
export function operationEvidence(recordings: readonly Recording[], now: number): readonly OperationEvidence[] {
  return operationIds.map((operationId) => evidenceOf(operationId, recordings, now));
}
