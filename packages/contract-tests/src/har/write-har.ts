import { isUtf8 } from "node:buffer";
import { headerIn } from "../archive/response-of.ts";
import type { CapturedRequest, CapturedStep, HeaderList } from "../exchange/captured-exchange.ts";
import { capturedSteps } from "../exchange/captured-steps.ts";
import type { Recording } from "../recording/recording.ts";
import { ourCreator } from "./har.ts";

/** Stands for the host of what no host answered. An import takes it for what it is: a server of this machine. */
const noHost = "localhost";

function fieldsOf(pairs: Iterable<readonly [string, string]>): object[] {
  return [...pairs].map(([name, value]) => ({ name, value }));
}

/** Bytes as a text, or in base64 where they are none. */
function textOf(bytes: Uint8Array): { readonly text: string; readonly isBase64: boolean } {
  const isBase64 = !isUtf8(bytes);
  return { text: Buffer.from(bytes).toString(isBase64 ? "base64" : "utf8"), isBase64 };
}

function postData({ headers, body }: CapturedRequest): object {
  if (body.length === 0) return {};
  const { text, isBase64 } = textOf(body);
  const mimeType = headerIn(headers, "content-type") ?? "";
  return { postData: { mimeType, text, ...(isBase64 && { comment: "base64" }) } };
}

function requestOf(request: CapturedRequest, origin: string): object {
  const { method, target, headers, body } = request;
  const url = new URL(target, origin);
  return {
    method,
    url: url.href,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: fieldsOf(headers),
    queryString: fieldsOf(url.searchParams),
    ...postData(request),
    headersSize: -1,
    bodySize: body.length,
  };
}

function responseOf(status: number, headers: HeaderList, bytes: Uint8Array): object {
  const { text, isBase64 } = textOf(bytes);
  return {
    status,
    statusText: "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: fieldsOf(headers),
    content: {
      size: bytes.length,
      mimeType: headerIn(headers, "content-type") ?? "",
      text,
      ...(isBase64 && { encoding: "base64" }),
    },
    redirectURL: headerIn(headers, "location") ?? "",
    headersSize: -1,
    bodySize: bytes.length,
  };
}

/** The answer of a step, with the pieces of a stream. */
function answerOf(step: CapturedStep): { readonly response: object; readonly receive: number } {
  if ("webhook" in step) return { response: responseOf(step.response.status, [], new Uint8Array()), receive: 0 };
  const { status, headers, chunks } = step.response;
  const whole = responseOf(status, headers, Buffer.concat(chunks.map(({ bytes }) => bytes)));
  const pieces = chunks.map(({ t, bytes }) => ({ t, size: bytes.length }));
  const isStream = headerIn(headers, "content-type")?.startsWith("text/event-stream");
  return { response: { ...whole, ...(isStream && { _chunks: pieces }) }, receive: chunks.at(-1)?.t ?? 0 };
}

function entryOf(step: CapturedStep, pageref: string, origin: string): object {
  const { response, receive } = answerOf(step);
  return {
    pageref,
    startedDateTime: new Date(step.startedAt).toISOString(),
    time: receive,
    request: requestOf(step.request, origin),
    response,
    cache: {},
    // How long the head took is not recorded.
    timings: { send: 0, wait: 0, receive },
    ...("webhook" in step && { _webhook: step.webhook }),
  };
}

/** A recording as a page with its entries, or nothing of either. */
async function pageOf(
  recording: Recording,
  id: string,
): Promise<{ readonly page: object; readonly entries: object[] }> {
  const { entry, provenance } = recording;
  const { kind, source, licence, recordedAt, upstreamHost } = provenance;
  const steps = await capturedSteps(recording);
  const origin = upstreamHost ? `https://${upstreamHost}` : `http://${noHost}`;
  const page = {
    startedDateTime: new Date(recordedAt ?? 0).toISOString(),
    id,
    title: id,
    pageTimings: {},
    comment: `${kind}${recordedAt ? "" : ", at no known time"}: ${source} (${licence})`,
    _entry: entry,
    _provenance: provenance,
  };
  return {
    page,
    entries: steps.map((step) => entryOf(step, id, URL.canParse(origin) ? origin : `http://${noHost}`)),
  };
}

/**
 * Recordings as an HTTP Archive 1.2: each is a page, each of its steps an entry. Beyond HAR 1.2, `_chunks` of a response
 * are the pieces of a stream as `{t, size}`, milliseconds after the head and bytes; `_webhook` names the callback of a
 * call to the user; `_entry` and `_provenance` of a page are those of the recording. Source: the HAR 1.2 specification.
 *
 * @param recordings by the names that their pages get
 * @param version of this package
 */
export async function toHar(recordings: ReadonlyMap<string, Recording>, version: string): Promise<object> {
  const pages = await Promise.all([...recordings].map(([id, recording]) => pageOf(recording, id)));
  return {
    log: {
      version: "1.2",
      creator: { name: ourCreator, version },
      pages: pages.map(({ page }) => page),
      entries: pages.flatMap(({ entries }) => entries),
    },
  };
}
