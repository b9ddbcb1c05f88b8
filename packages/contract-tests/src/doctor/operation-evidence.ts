import { entries, type OperationId, operationIds } from "@haoee/spec";
import type { Recording, RecordingKind } from "../recording/recording.ts";

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

function evidenceOf(operationId: OperationId, recordings: readonly Recording[]): OperationEvidence {
  const own = recordings.filter(({ exchanges }) => exchanges.some((exchange) => exchange.operationId === operationId));
  const count = (kind: RecordingKind): number => own.filter(({ provenance }) => provenance.kind === kind).length;
  const dates = own.flatMap(({ provenance }) => (provenance.kind === "live" ? (provenance.recordedAt ?? []) : []));
  return {
    operationId,
    live: count("live"),
    imported: count("imported"),
    documented: count("documented"),
    derived: count("derived"),
    newestLive: dates.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null,
    entry: entryOf(operationId),
  };
}

/** How many recordings of each kind call each of the sixteen operations. */
export function operationEvidence(recordings: readonly Recording[]): readonly OperationEvidence[] {
  return operationIds.map((operationId) => evidenceOf(operationId, recordings));
}
