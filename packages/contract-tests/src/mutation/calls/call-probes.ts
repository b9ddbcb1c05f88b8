import { type OpenApiDocument, type Operation, operationsOf } from "@haoee/spec";
import { isObject, type JsonObject } from "../../json-object.ts";
import { listOf } from "../contract/json.ts";
import { resolved } from "../contract/place.ts";
import type { Call, CallRequest } from "./call.ts";

const bearer = { authorization: "Bearer none" };
const mediaTypes = ["application/json", "text/event-stream", "multipart/form-data", "video/mp4", "text/plain"];
const pictureTypes = ["image/png", "image/jpeg", "image/webp", "image/gif", "text/plain"];
const statuses = [200, 201, 204, 206, 302, 400, 401, 402, 403, 404, 409, 415, 422, 429, 500, 502, 503, 504];
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const address = "https://example.com/hook";

function contentOf(document: OpenApiDocument, value: unknown): JsonObject {
  const { content } = resolved(document, value);
  return isObject(content) ? content : {};
}

/** The most complete request: with the first media type, and every parameter. */
function wholeRequest(document: OpenApiDocument, { path, method, object }: Operation): CallRequest {
  const parameters = listOf(object.parameters).map((one) => resolved(document, one));
  const named = (place: string): readonly string[] =>
    parameters.filter((one) => one.in === place).map(({ name }) => String(name));
  return {
    method: method.toUpperCase(),
    path: path.replaceAll(/\{\w+\}/g, "a"),
    query: Object.fromEntries(named("query").map((name) => [name, "a"])),
    headers: { ...bearer, ...Object.fromEntries(named("header").map((name) => [name.toLowerCase(), "a"])) },
    mediaType: Object.keys(contentOf(document, object.requestBody))[0] ?? null,
  };
}

function* requestCalls(document: OpenApiDocument, operation: Operation): Generator<CallRequest> {
  const whole = wholeRequest(document, operation);
  yield whole;
  for (const method of methods) yield { ...whole, method };
  yield { ...whole, path: `${whole.path}/a` };
  for (const headers of [{}, { authorization: "none" }, { "x-api-key": "none" }]) yield { ...whole, headers };
  for (const name of Object.keys(whole.query)) yield { ...whole, query: { [name]: "a" } };
  yield { ...whole, query: {}, headers: bearer };
  yield { ...whole, query: { unheard: "of" } };
  for (const mediaType of [null, ...mediaTypes]) yield { ...whole, mediaType };
  yield* formCalls(document, operation, whole);
}

function* formCalls(document: OpenApiDocument, { object }: Operation, whole: CallRequest): Generator<CallRequest> {
  for (const [mediaType, form] of Object.entries(contentOf(document, object.requestBody))) {
    const { encoding } = isObject(form) ? form : {};
    for (const part of Object.keys(isObject(encoding) ? encoding : {})) {
      for (const type of pictureTypes) yield { ...whole, mediaType, files: { [part]: type } };
    }
  }
}

function* answerCalls(document: OpenApiDocument, { operationId, object }: Operation): Generator<Call> {
  const named = Object.keys(object.responses).flatMap((status) => (/^\d+$/.test(status) ? [Number(status)] : []));
  for (const status of new Set([...statuses, ...named])) {
    const response = resolved(document, object.responses[status]);
    const headers = Object.keys(isObject(response.headers) ? response.headers : {}).map((name) => name.toLowerCase());
    for (const mediaType of mediaTypes) yield { answer: { operationId, status, mediaType, headers } };
  }
}

function* deliveryCalls(operation: Operation): Generator<Call> {
  // A bundled operation is open: OpenAPI has its callbacks under this key.
  const { callbacks } = operation.object as unknown as JsonObject;
  const asked = { query: { webhook: address }, body: { notify_hook: address } };
  for (const webhook of Object.keys(isObject(callbacks) ? callbacks : {})) {
    const delivery = { operationId: operation.operationId, webhook, asked, mediaType: "application/json", status: 200 };
    yield { delivery };
    yield { delivery: { ...delivery, mediaType: null } };
    for (const status of [404, 500]) yield { delivery: { ...delivery, status } };
  }
}

/** The calls by which a contract is tried beside its schemas: what each operation takes, and some that it does not. */
export function* callProbes(document: OpenApiDocument): Generator<Call> {
  for (const operation of operationsOf(document)) {
    for (const request of requestCalls(document, operation)) yield { request };
    yield* answerCalls(document, operation);
    yield* deliveryCalls(operation);
  }
}
