import type { App } from "../app/app.ts";
import type { AppRequest, AppResponse } from "../app/app-request.ts";
import { readRequestBody } from "./read-request-body.ts";
import { type Leaving, streamBody } from "./stream-body.ts";

/** Statuses that a response without a body has. Source: Fetch Standard, "null body status". */
const bodiless = new Set([204, 205, 304]);

function appRequest(request: Request): AppRequest {
  const { origin, host, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    headers: { host, ...Object.fromEntries(request.headers) },
    origin,
    readBytes: (limit) => readRequestBody(request, limit),
  };
}

async function bodyOf({ status, body }: AppResponse, method: string, leaving: Leaving) {
  if (method === "HEAD" || bodiless.has(status)) return null;
  if (typeof body === "string") return body;
  return body instanceof Uint8Array ? new Uint8Array(body) : streamBody(body, leaving);
}

/** Rejects with the reason of the signal, as soon as it is aborted. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
}

async function answer(app: App, request: Request): Promise<Response> {
  const left = new AbortController();
  const signal = AbortSignal.any([request.signal, left.signal]);
  const response = await app.handle(appRequest(request), signal);
  signal.throwIfAborted();
  const body = await bodyOf(response, request.method, { signal: request.signal, onCancel: () => left.abort() });
  return new Response(body, { status: response.status, headers: { ...response.headers } });
}

/**
 * A `fetch` that a mock answers, whatever the host of the address. It fails as the platform's does: with a `TypeError`
 * where a connection would be lost, with the signal's reason when the request is called off.
 */
export function fetchFromApp(app: App): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    return Promise.race([answer(app, request), aborted(request.signal)]);
  };
}
