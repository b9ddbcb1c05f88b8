import { operationAt } from "../addresses/operation-at.ts";
import { essenceOf } from "../judge/answer-schema.ts";
import type { RequestBody } from "../judge/judge-request.ts";

/** A request as `fetch` takes it apart: what a spy on `fetch` was called with. */
interface PlainRequest {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | Headers;
  readonly body?: unknown;
}

const json = "application/json";

function isRequestBody(value: object): value is Omit<RequestBody, "mediaType"> & Partial<RequestBody> {
  return "operationId" in value && "body" in value;
}

function isPlainRequest(value: object): value is PlainRequest {
  return "url" in value && typeof value.url === "string";
}

function operationOf(url: string, method: string): string {
  const { pathname } = new URL(url, "http://localhost");
  const found = operationAt(pathname, { method });
  if (!found) throw new TypeError(`${method} ${pathname} is no operation of the contract`);
  return found.operation.operationId;
}

function parsed(text: string): unknown {
  // An empty body is judged as null, which no operation takes.
  return text === "" ? null : JSON.parse(text);
}

/** A form as the contract describes it: text by name, a file as its file name, a part that repeats as a list. */
function fieldsOf(form: FormData): Readonly<Record<string, unknown>> {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name).map((value) => (typeof value === "string" ? value : value.name));
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

async function bodyOf(request: Request): Promise<Pick<RequestBody, "mediaType" | "body">> {
  if (request.bodyUsed) throw new TypeError("The body of the request was read already: pass on a clone");
  const mediaType = essenceOf(request.headers.get("content-type") ?? "");
  const copy = request.clone();
  if (mediaType === "multipart/form-data") return { mediaType, body: fieldsOf(await copy.formData()) };
  return { mediaType: mediaType || json, body: parsed(await copy.text()) };
}

async function readRequest(request: Request): Promise<RequestBody | undefined> {
  const operationId = operationOf(request.url, request.method);
  return request.body === null && request.method === "GET" ? undefined : { operationId, ...(await bodyOf(request)) };
}

function asRequest({ url, method = "GET", headers = {}, body }: PlainRequest): Request {
  const text = typeof body === "string" || body instanceof FormData ? body : JSON.stringify(body);
  return new Request(new URL(url, "http://localhost"), {
    method,
    headers,
    ...(text === undefined ? {} : { body: text }),
  });
}

/**
 * The body in a value that a test may hold: a `Request`, `{operationId, body, mediaType?}`, or `{method, url, headers,
 * body}` as a spy on `fetch` sees it. Undefined for a call without a body, whose address is right.
 *
 * @throws TypeError when it is none of these, was read already, or is no operation of the contract.
 */
export async function requestOf(value: unknown): Promise<RequestBody | undefined> {
  if (value instanceof Request) return readRequest(value);
  if (typeof value === "object" && value !== null) {
    if (isRequestBody(value)) return { mediaType: json, ...value };
    if (isPlainRequest(value)) return readRequest(asRequest(value));
  }
  throw new TypeError("Expected a Request, {operationId, body, mediaType?} or {method, url, headers, body}");
}
