import { operationIds } from "@haoee/spec";
import { count } from "../count.ts";
import type { Claim } from "../genuineness/contradictions.ts";
import { type CellEvidence, evidenceKinds } from "../recording/evidence-kinds.ts";
import type { RecordingKind } from "../recording/recording.ts";
import type { Evidence } from "./verification.ts";
import { worthsOf } from "./worth.ts";

const kinds: readonly RecordingKind[] = ["live", "imported", "documented", "derived"];

/** A recording by what its answers are worth. */
export interface Weighed {
  readonly exchanges: readonly { readonly operationId: string; readonly evidence: CellEvidence }[];
}

/** The recording with what each of its answers is worth. */
export function weighed(claim: Claim, now?: number): Weighed {
  const worths = worthsOf(claim, now);
  return {
    exchanges: claim.exchanges.map(({ operationId }, place) => ({
      operationId,
      evidence: worths[place]?.response ?? "none",
    })),
  };
}

/** A recording is worth the best of its answers. */
function bestOf({ exchanges }: Weighed): CellEvidence {
  return evidenceKinds.find((kind) => exchanges.some(({ evidence }) => evidence === kind)) ?? "none";
}

/** What weighed recordings are evidence of. Its sentence is the first line of every report. */
export function evidenceOfWeighed(recordings: readonly Weighed[]): Evidence {
  const best = recordings.map(bestOf);
  const of = (kind: CellEvidence): number => best.filter((one) => one === kind).length;
  const live = recordings.flatMap(({ exchanges }) => exchanges.filter(({ evidence }) => evidence === "live"));
  const liveOperations = new Set(live.map(({ operationId }) => operationId)).size;
  const contradicted = of("none");
  const shares = kinds.map((kind) => `${of(kind)} ${kind}`).join(", ");
  const claims = `${liveOperations} of ${operationIds.length} operations claim live recordings`;
  return {
    recordings: { live: of("live"), imported: of("imported"), documented: of("documented"), derived: of("derived") },
    contradicted,
    liveOperations,
    operations: operationIds.length,
    sentence: `Evidence: ${claims}; ${count(recordings.length, "recording")}: ${shares}${contradicted > 0 ? `, ${contradicted} contradicted` : ""}`,
  };
}

/**
 * What recordings are evidence of.
 *
 * @param now Milliseconds since 1970, by which claims are checked. Default: the time of the machine.
 */
export function evidenceOf(recordings: readonly Claim[], now?: number): Evidence {
  return evidenceOfWeighed(recordings.map((recording) => weighed(recording, now)));
}
