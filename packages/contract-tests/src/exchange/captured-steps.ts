import { hash } from "node:crypto";
import type { Exchange, RecordedRequest, RecordedResponse, Recording } from "../recording/recording.ts";
import { responseChunks } from "../recording/response-bytes.ts";
import { bind, fillRequest, type Variables } from "../recording/variables.ts";
import type { CapturedRequest, CapturedStep, HeaderList } from "./captured-exchange.ts";

type Parts = NonNullable<RecordedRequest["parts"]>;

interface Sent {
  readonly headers: HeaderList;
  readonly body: Uint8Array;
}

/** A form as bytes, with a boundary that depends on nothing but what it holds: the one it is given is random. */
async function encodeForm(form: FormData): Promise<{ readonly contentType: string; readonly body: Uint8Array }> {
  const encoded = new Response(form);
  const [essence = "", random = ""] = (encoded.headers.get("content-type") ?? "").split("boundary=");
  // In this encoding every byte is one character.
  const pieces = Buffer.from(await encoded.bytes())
    .toString("latin1")
    .split(random);
  const boundary = `form-${hash("sha256", Buffer.from(pieces.join(), "latin1")).slice(0, 32)}`;
  return { contentType: `${essence}boundary=${boundary}`, body: Buffer.from(pieces.join(boundary), "latin1") };
}

async function formOf(parts: Parts, headers: HeaderList): Promise<Sent> {
  const form = new FormData();
  for (const part of parts) {
    if ("file" in part) form.append(part.name, new File([part.bytes], part.filename, { type: part.contentType }));
    else form.append(part.name, part.value);
  }
  // The boundary of the recorded header is not that of this form.
  const others = headers.filter(([name]) => name !== "content-type");
  const { contentType, body } = await encodeForm(form);
  return { headers: [...others, ["content-type", contentType]], body };
}

async function sentOf({ headers, body, parts }: RecordedRequest): Promise<Sent> {
  const list = Object.entries(headers);
  if (parts) return formOf(parts, list);
  return { headers: list, body: Buffer.from(body === undefined ? "" : JSON.stringify(body)) };
}

/** A recorded request as it was sent. Its form gets a boundary of its own. */
export async function capturedRequest(request: RecordedRequest): Promise<CapturedRequest> {
  const { method, path, query } = request;
  const search = query ? `?${new URLSearchParams(query)}` : "";
  return { method, target: path + search, ...(await sentOf(request)) };
}

function capturedResponse(response: RecordedResponse) {
  const bytes = responseChunks(response);
  const chunks = bytes.map((piece, index) => ({ t: response.chunks?.[index]?.t ?? 0, bytes: piece }));
  return { status: response.status, headers: Object.entries(response.headers), chunks };
}

/** The requests of a flow with their variables filled in from its own answers. */
function filled(exchanges: readonly Exchange[]): readonly Exchange[] {
  let variables: Variables = {};
  return exchanges.map((exchange) => {
    const request = fillRequest(exchange.request, variables);
    variables = { ...variables, ...bind(exchange, exchange.response.body) };
    return { ...exchange, request };
  });
}

/**
 * A recording as whoever captured it saw its steps, in order of time. It starts at its time, or in 1970 where it has none.
 */
export async function capturedSteps({
  exchanges,
  deliveries,
  provenance,
}: Pick<Recording, "exchanges" | "deliveries" | "provenance">): Promise<readonly CapturedStep[]> {
  const start = Date.parse(provenance.recordedAt ?? "1970-01-01T00:00:00Z");
  const calls = filled(exchanges).map(async ({ request, response, t }) => ({
    startedAt: start + t,
    request: await capturedRequest(request),
    response: capturedResponse(response),
  }));
  const calledBack = deliveries.map(async ({ webhook, request, response, t }) => ({
    startedAt: start + t,
    webhook,
    request: await capturedRequest(request),
    response: { status: response.status },
  }));
  const steps: readonly CapturedStep[] = await Promise.all([...calls, ...calledBack]);
  return steps.toSorted((one, other) => one.startedAt - other.startedAt);
}
