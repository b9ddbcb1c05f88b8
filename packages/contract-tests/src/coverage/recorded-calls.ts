import type { CellEvidence } from "../recording/evidence-kinds.ts";
import type { Delivery, Exchange, Recording } from "../recording/recording.ts";
import { recordedBody } from "../stories/recorded-body.ts";
import { isContradicted, worthsOf } from "../verification/worth.ts";

/** One recorded call with what its two sides are worth. */
export interface RecordedCall {
  readonly exchange: Exchange;
  readonly requestKind: CellEvidence;
  readonly responseKind: CellEvidence;
  /** What the schema of the answer speaks about: the JSON body, or each event of a stream. Nothing of a file. */
  readonly values: readonly unknown[];
}

/** One recorded webhook with what it is worth. */
export interface RecordedDelivery {
  readonly delivery: Delivery;
  /** Operation of the call that began its flow. */
  readonly operationId: string;
  readonly kind: CellEvidence;
}

/** All that a set of recordings shows. */
export interface Recorded {
  readonly calls: readonly RecordedCall[];
  readonly deliveries: readonly RecordedDelivery[];
}

function valuesOf(exchange: Exchange): readonly unknown[] {
  if (exchange.response.bytes) return [];
  const body = recordedBody(exchange);
  return exchange.response.chunks && Array.isArray(body) ? body : [body];
}

function callsOf(recording: Recording, now: number): readonly RecordedCall[] {
  const worths = worthsOf(recording, now);
  return recording.exchanges.map((exchange, place) => ({
    exchange,
    requestKind: worths[place]?.request ?? "none",
    responseKind: worths[place]?.response ?? "none",
    values: valuesOf(exchange),
  }));
}

function deliveriesOf(recording: Recording, now: number): readonly RecordedDelivery[] {
  const { deliveries, deliveryPointers, exchanges, provenance } = recording;
  const { kind, composed = [] } = provenance;
  const known = isContradicted(recording, now) ? "none" : kind;
  return deliveries.map((delivery, place) => {
    const pointer = deliveryPointers[place] ?? "";
    const isComposed = composed.some(
      (one) => `${one}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${one}/`),
    );
    return { delivery, operationId: exchanges[0]?.operationId ?? "", kind: isComposed ? "derived" : known };
  });
}

/** The calls and webhooks of recordings, each with what it is worth. */
export function recordedCalls(recordings: readonly Recording[]): Recorded {
  const now = Date.now();
  return {
    calls: recordings.flatMap((recording) => callsOf(recording, now)),
    deliveries: recordings.flatMap((recording) => deliveriesOf(recording, now)),
  };
}
