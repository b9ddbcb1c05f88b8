import type { Delivery, Exchange, Recording } from "../recording/recording.ts";
import { recordedBody } from "../stories/recorded-body.ts";
import type { CellEvidence } from "./coverage.ts";

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

/** What was composed from the contract shows nothing of the world, whatever was captured around it. */
function kindOf({ provenance: { kind, composed = [] } }: Recording, side: RegExp): CellEvidence {
  return composed.some((pointer) => side.test(pointer)) ? "derived" : kind;
}

function valuesOf(exchange: Exchange): readonly unknown[] {
  if (exchange.response.bytes) return [];
  const body = recordedBody(exchange);
  return exchange.response.chunks && Array.isArray(body) ? body : [body];
}

function callsOf(recording: Recording): readonly RecordedCall[] {
  const requestKind = kindOf(recording, /(^|\/)request(\/|$)|^$/);
  const responseKind = kindOf(recording, /(^|\/)response(\/body.*)?$|^$/);
  return recording.exchanges.map((exchange) => ({
    exchange,
    requestKind,
    responseKind,
    values: valuesOf(exchange),
  }));
}

/** The calls and webhooks of recordings, each with what it is worth. */
export function recordedCalls(recordings: readonly Recording[]): Recorded {
  return {
    calls: recordings.flatMap(callsOf),
    deliveries: recordings.flatMap(({ deliveries, exchanges, provenance }) =>
      deliveries.map((delivery) => ({
        delivery,
        operationId: exchanges[0]?.operationId ?? "",
        kind: provenance.kind,
      })),
    ),
  };
}
