import { parseJson } from "../answers/parse-json.ts";
import type { OperationId } from "../operations/operation-input.ts";
import type { OperationData } from "../operations/operation-result.ts";
import type { Fetch } from "../transport/fetch.ts";
import { type FoundOperation, findOperation } from "./find-operation.ts";

/** A request as the client sent it. */
export interface FakeRequest extends FoundOperation {
  readonly url: URL;
  /** Without the key. */
  readonly headers: Headers;
  /** JSON as a value, a form as a `FormData`, undefined where there is none. */
  readonly body: unknown;
}

/**
 * An answer of an operation: its JSON body, or a `Response` such as those of `sse` and `gatewayError`, or a function that
 * makes one of them. What it throws is a connection that fails.
 */
export type FakeAnswer<Id extends OperationId> =
  | Exclude<OperationData<Id, false>, ReadableStream>
  | Response
  | ((request: FakeRequest) => FakeAnswer<Id> | Promise<FakeAnswer<Id>>);

/** What each operation answers: always the same, or a list of answers for one request each. */
export type FakeRoutes = { readonly [Id in OperationId]?: FakeAnswer<Id> | readonly FakeAnswer<Id>[] };

/** A `fetch` that sends nothing. */
export interface FakeFetch extends Fetch {
  /** Every request so far, oldest first. */
  readonly requests: readonly FakeRequest[];
}

function readRequest(address: string, { method = "GET", headers, body }: RequestInit): FakeRequest {
  const url = new URL(address);
  const found = findOperation(method, url);
  if (!found) throw new Error(`No operation is called by ${method} ${url.pathname}.`);
  const visible = new Headers(headers);
  visible.delete("authorization");
  return { ...found, url, headers: visible, body: typeof body === "string" ? parseJson(body) : (body ?? undefined) };
}

function next(routes: Map<string, unknown>, operationId: OperationId): unknown {
  const answer = routes.get(operationId);
  if (!Array.isArray(answer)) return answer;
  const [first, ...rest] = answer;
  routes.set(operationId, rest);
  return first;
}

async function responseOf(answer: unknown, request: FakeRequest): Promise<Response> {
  if (typeof answer === "function") return responseOf(await answer(request), request);
  return answer instanceof Response ? answer.clone() : Response.json(answer);
}

/**
 * A `fetch` for tests, which answers in the place of the gateway:
 *
 * ```ts
 * const fetch = createFakeFetch({ createImage: { data: [{ url: "https://images.example/cat.png" }] } });
 * const haoee = createHaoeeClient({ apiKey: "sk-test", fetch });
 * ```
 *
 * A request that no answer is left for fails as a connection does, with a message that names the operation.
 */
export function createFakeFetch(routes: FakeRoutes): FakeFetch {
  const left = new Map<string, unknown>(Object.entries(routes));
  const requests: FakeRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = readRequest(url, init);
    requests.push(request);
    const answer = next(left, request.operationId);
    if (answer === undefined) throw new Error(`There is no answer left for ${request.operationId}.`);
    return responseOf(answer, request);
  };
  return Object.assign(fetch, { requests });
}
