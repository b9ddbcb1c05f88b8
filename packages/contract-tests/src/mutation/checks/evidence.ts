import { entries, requestExamples, responseExamples } from "@haoee/spec";
import { essenceOf } from "../../judge/answer-schema.ts";
import { listRecordings } from "../../recording/list-recordings.ts";
import { partsByName } from "../../recording/parts-by-name.ts";
import { readRecording } from "../../recording/read-recording.ts";
import type { Delivery, Exchange, RecordedRequest } from "../../recording/recording.ts";
import { recordedBody } from "../../stories/recorded-body.ts";
import type { Call } from "../calls/call.ts";

/** A body that a recording or an example shows, as the contract describes it. */
export type ShownBody =
  | { readonly side: "request"; readonly operationId: string; readonly mediaType: string; readonly body: unknown }
  | {
      readonly side: "answer";
      readonly operationId: string;
      readonly status: number;
      readonly mediaType: string;
      readonly body: unknown;
    };

/** All that recordings and examples show. */
export interface Shown {
  readonly bodies: readonly ShownBody[];
  readonly calls: readonly Call[];
  readonly deliveries: readonly (Delivery & { readonly operationId: string })[];
}

function exampleBodies(): readonly ShownBody[] {
  return entries.flatMap((entry): readonly ShownBody[] => [
    ...requestExamples(entry).flatMap(({ operationId, mediaType, body }) =>
      mediaType ? [{ side: "request" as const, operationId, mediaType, body }] : [],
    ),
    ...responseExamples(entry).map(({ operationId, status, mediaType, value }) => ({
      side: "answer" as const,
      operationId,
      status,
      mediaType,
      body: value,
    })),
  ]);
}

function sentBody({ body, parts }: RecordedRequest): unknown {
  return parts ? partsByName(parts, ({ filename }) => filename) : body;
}

function bodiesOf(exchange: Exchange): readonly ShownBody[] {
  const { operationId, request, response } = exchange;
  const sent = sentBody(request);
  const asked = { side: "request" as const, operationId, mediaType: request.headers["content-type"] ?? "", body: sent };
  const { status, headers } = response;
  const body = response.bytes ?? recordedBody(exchange);
  const answered = { side: "answer" as const, operationId, status, mediaType: headers["content-type"] ?? "", body };
  return sent === undefined ? [answered] : [asked, answered];
}

function callsOf({ operationId, request, response }: Exchange): readonly Call[] {
  const { method, path, query = {}, headers } = request;
  const type = headers["content-type"];
  const files = Object.fromEntries(
    (request.parts ?? []).flatMap((part) => ("contentType" in part ? [[part.name, part.contentType]] : [])),
  );
  const { status } = response;
  return [
    { request: { method, path, query, headers, mediaType: type ? essenceOf(type) : null, files } },
    {
      answer: {
        operationId,
        status,
        mediaType: essenceOf(response.headers["content-type"] ?? ""),
        headers: Object.keys(response.headers),
      },
    },
  ];
}

/** What the shipped recordings and the examples of the contract show. */
export function readShown(): Shown {
  const recordings = listRecordings().map(readRecording);
  const exchanges = recordings.flatMap((one) => one.exchanges);
  return {
    bodies: [...exampleBodies(), ...exchanges.flatMap(bodiesOf)],
    calls: exchanges.flatMap(callsOf),
    deliveries: recordings.flatMap(({ deliveries, exchanges: [first] }) =>
      deliveries.map((delivery) => ({ ...delivery, operationId: first?.operationId ?? "" })),
    ),
  };
}
