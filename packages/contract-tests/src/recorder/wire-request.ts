import { randomUUID } from "node:crypto";
import type { FilePart, RecordedRequest, TextPart } from "../recording/recording.ts";
import { requestModel } from "./request-model.ts";

/** A request as its bytes. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, below the address of the target. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

interface Body {
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

async function formOf(parts: readonly (TextPart | FilePart)[]): Promise<Body> {
  const form = new FormData();
  for (const part of parts) {
    if ("value" in part) form.append(part.name, part.value);
    else form.append(part.name, new File([part.bytes], part.filename, { type: part.contentType }));
  }
  const response = new Response(form);
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    contentType: response.headers.get("content-type") ?? "",
  };
}

async function bodyOf({ body, parts, headers }: RecordedRequest): Promise<Body> {
  if (parts) return formOf(parts);
  if (body === undefined) return { bytes: new Uint8Array() };
  return { bytes: Buffer.from(JSON.stringify(body)), contentType: headers["content-type"] ?? "application/json" };
}

/** The name of the model, by which the gateway routes, where HTTP can carry it in a header. */
function modelHeader(request: RecordedRequest): Record<string, string> {
  const model = requestModel(request);
  return model && /^[\x21-\x7e]+$/.test(model) ? { modelname: model } : {};
}

/** What goes over the wire for a request: its bytes, and the headers that the client of this project sends. */
export async function wireRequest(request: RecordedRequest, key: string): Promise<WireRequest> {
  const { method, path, query = {} } = request;
  const { bytes, contentType } = await bodyOf(request);
  const search = new URLSearchParams(query).toString();
  return {
    method,
    target: search ? `${path}?${search}` : path,
    headers: {
      accept: "*/*",
      "accept-encoding": "identity",
      authorization: `Bearer ${key}`,
      "user-agent": "haoee-contract",
      ...(method === "POST" ? { "idempotency-key": randomUUID(), "content-length": String(bytes.length) } : {}),
      ...(contentType ? { "content-type": contentType } : {}),
      ...modelHeader(request),
    },
    body: bytes,
  };
}
