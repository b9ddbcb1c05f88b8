import type { IncomingMessage, RequestListener } from "node:http";
import type { Clock } from "../clock/clock.ts";
import { isRequestRefusedError } from "../errors/request-refused-error.ts";
import type { Log } from "../log/log.ts";
import { answerFailure, logFailure } from "./answer-failure.ts";
import { preflight } from "./cross-origin.ts";
import type { Answered, Answerer } from "./exchange.ts";
import { parseRequestTarget } from "./request-target.ts";
import type { Router } from "./router.ts";
import { writeResponse } from "./write-response.ts";

/** Range is a matter of GET alone: HEAD tells what the whole would be. Source: RFC 9110 §14.2. */
function headersOf({ method, headers: { range, ...headers } }: IncomingMessage): Record<string, string> {
  const heeded = method === "GET" && range !== undefined ? { ...headers, range } : headers;
  return Object.fromEntries(Object.entries(heeded).map(([name, value]) => [name, String(value)]));
}

async function answer(request: IncomingMessage, method: string, route: Router<Answerer>): Promise<Answered> {
  if (method === "OPTIONS") return { response: preflight(request.headers) };
  const { path, query } = parseRequestTarget(request.url ?? "/");
  const { target, params } = route(method, path);
  return target({ request, path: params, query, headers: headersOf(request) });
}

function failed(error: unknown, log: Log): Answered {
  const response = answerFailure(error, log);
  if (!isRequestRefusedError(error)) return { response };
  const refusal = [error.code, error.param].filter(Boolean).join(" ");
  return { response, ...(refusal !== "" && { refusal }) };
}

/** Answers any request and writes a line about it. It never throws, and never ends the process. */
export function createRequestListener(route: Router<Answerer>, log: Log, clock: Clock): RequestListener {
  return async (request, response) => {
    const begin = performance.now();
    const { method = "GET", url = "/" } = request;
    const { response: value, ...facts } = await answer(request, method, route).catch((error) => failed(error, log));
    await writeResponse(response, value, clock).catch((error) => logFailure(error, log));
    log({
      event: "request",
      method,
      path: parseRequestTarget(url).path,
      status: value.status,
      ...facts,
      ms: Math.round(performance.now() - begin),
    });
  };
}
