import type { CellEvidence } from "../recording/evidence-kinds.ts";
import type { Exchange, Recording } from "../recording/recording.ts";
import { responseChunks } from "../recording/response-bytes.ts";
import { eventCount, isStream, mediaTypeOf } from "./proofs/recorded-kind.ts";
import type { ExchangeSummary, RecordingResult } from "./verification.ts";
import { worthsOf } from "./worth.ts";

function exchangeSummary({ operationId, t, response }: Exchange, evidence: CellEvidence): ExchangeSummary {
  const common = { operationId, evidence, status: response.status, mediaType: mediaTypeOf(response), t };
  if (!isStream(response)) return common;
  const sizes = responseChunks(response).map(({ length }) => length);
  const chunks = sizes.map((bytes, place) => ({ t: response.chunks?.[place]?.t ?? 0, bytes }));
  return { ...common, chunks, events: eventCount(response) };
}

/** What those who draw a recording need to know of it. */
export function summaryOf(
  path: string,
  recording: Recording,
  now: number,
): Omit<RecordingResult, "proofs" | "flow" | "genuineness"> {
  const { entry, exchanges, provenance } = recording;
  const worths = worthsOf(recording, now);
  const held = provenance.authenticity.filter(({ holds }) => holds).length;
  return {
    recording: path,
    entry,
    kind: provenance.kind,
    recordedAt: provenance.recordedAt,
    exchanges: exchanges.map((one, place) => exchangeSummary(one, worths[place]?.response ?? "none")),
    authenticity: { held, failed: provenance.authenticity.length - held },
  };
}
