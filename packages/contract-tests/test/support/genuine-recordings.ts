import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Entry, entries } from "@haoee/spec";
import { checkGenuineness } from "../../src/genuineness/check-genuineness.ts";
import type { Exchange, RecordedRequest, RecordedResponse } from "../../src/recording/recording.ts";
import { documentedExchanges } from "../../src/stories/documented-exchanges.ts";
import { mediaTypeOf } from "../../src/verification/proofs/recorded-kind.ts";
import { type GenuineBody, genuineBodies } from "./shared-material.ts";

interface Documented {
  readonly entry: Entry;
  readonly exchange: Exchange;
}

/** The first documented exchange of the operation, of the media type if there is one of it. */
function documentedFor({ operationId, mediaType }: GenuineBody): Documented {
  const own = entries.flatMap((entry) => documentedExchanges(entry).map((exchange) => ({ entry, exchange })));
  const fitting = own.filter(({ exchange }) => exchange.operationId === operationId);
  const found = fitting.find(({ exchange }) => mediaTypeOf(exchange.response) === mediaType) ?? fitting[0];
  if (!found) throw new Error(`No entry documents ${operationId}`);
  return found;
}

/** A request whose files are named by their hash, as the format wants them, and the files. */
function storable({ parts, ...request }: RecordedRequest, folder: string): object {
  if (!parts) return request;
  const stored = parts.map((part) => {
    if (!("bytes" in part)) return part;
    const file = hash("sha256", part.bytes);
    writeFileSync(join(folder, file), part.bytes);
    return { name: part.name, filename: part.filename, contentType: part.contentType, file };
  });
  return { ...request, parts: stored };
}

/** A few bodies tell of an error under status 200, where the contract documents none. */
function statusOf({ status, answered }: GenuineBody): number {
  return status !== 200 && answered === 200 ? 500 : answered;
}

/** Queries of addresses hold signatures, which no recording may, and the path of one host begins as its keys do. */
function withoutKeys(value: unknown): unknown {
  const text = JSON.stringify(value).replaceAll(/\?[\w.%-]+=[^"\s)\\]*/g, "");
  return JSON.parse(text.replaceAll("/xai-", "/"));
}

function responseOf(genuine: GenuineBody, value: unknown): RecordedResponse {
  const { mediaType, text } = genuine;
  const response = { status: statusOf(genuine), headers: { "content-type": mediaType } };
  return mediaType === "text/event-stream"
    ? { ...response, chunks: [{ t: 0, data: text }] }
    : { ...response, body: withoutKeys(value) };
}

/** Where no example asks for a stream, the request is made to. */
function requestOf({ request }: Exchange, { mediaType }: GenuineBody): RecordedRequest {
  const stream = mediaType === "text/event-stream";
  // The documented bodies are objects.
  return stream ? { ...request, body: { ...(request.body as object), stream } } : request;
}

function write(genuine: GenuineBody, folder: string, name: string, value: unknown): void {
  const { entry, exchange } = documentedFor(genuine);
  const own = join(folder, entry.id);
  mkdirSync(own, { recursive: true });
  const response = responseOf(genuine, value);
  const recording = {
    v: 1,
    entry: entry.id,
    operationId: genuine.operationId,
    request: storable(requestOf(exchange, genuine), own),
    response,
    provenance: {
      kind: "imported",
      source: "a public project",
      licence: "NOASSERTION",
      recordedAt: null,
      recorder: "an unknown one",
      upstreamHost: null,
      contractSha: null,
      redactions: [],
      composed: ["/request"],
      authenticity: checkGenuineness([{ pointer: "", response }]),
    },
  };
  writeFileSync(join(own, `${name}.json`), JSON.stringify(recording));
}

/**
 * Writes every genuine body as a recording whose request is the documented one, and each piece of a streamed JSON answer
 * by itself.
 *
 * @returns how many were written.
 */
export function writeGenuineRecordings(folder: string): number {
  let written = 0;
  for (const genuine of genuineBodies()) {
    for (const [index, value] of (genuine.mediaType === "text/event-stream" ? [0] : genuine.values).entries()) {
      const digest = hash("sha256", `${genuine.name} ${index}`).slice(0, 12);
      write(genuine, folder, `genuine-${digest}`, value);
      written += 1;
    }
  }
  return written;
}
