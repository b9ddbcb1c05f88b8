import { operationIds } from "@haoee/spec";
import { count } from "../count.ts";
import type { Exchange, Provenance, RecordingKind } from "../recording/recording.ts";
import type { Evidence } from "./verification.ts";

const kinds: readonly RecordingKind[] = ["live", "imported", "documented", "derived"];

/** What of a recording says which evidence it is. */
export interface Evidenced {
  readonly provenance: Pick<Provenance, "kind">;
  readonly exchanges: readonly Pick<Exchange, "operationId">[];
}

/** What recordings are evidence of. Its sentence is the first line of every report. */
export function evidenceOf(recordings: readonly Evidenced[]): Evidence {
  const ofKind = (kind: RecordingKind): number =>
    recordings.filter(({ provenance }) => provenance.kind === kind).length;
  const live = recordings.filter(({ provenance }) => provenance.kind === "live");
  const liveOperations = new Set(live.flatMap(({ exchanges }) => exchanges.map(({ operationId }) => operationId))).size;
  const shares = kinds.map((kind) => `${ofKind(kind)} ${kind}`).join(", ");
  return {
    recordings: {
      live: ofKind("live"),
      imported: ofKind("imported"),
      documented: ofKind("documented"),
      derived: ofKind("derived"),
    },
    liveOperations,
    operations: operationIds.length,
    sentence: `Evidence: ${liveOperations} of ${operationIds.length} operations recorded live; ${count(recordings.length, "recording")}: ${shares}`,
  };
}
