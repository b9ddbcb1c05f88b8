import type { World } from "../behaviours/behaviour.ts";
import type { Clock } from "../clock/clock.ts";
import { controlRoutes } from "../control/control-routes.ts";
import { isRequestRefusedError } from "../errors/request-refused-error.ts";
import type { Log } from "../log/log.ts";
import { beginSession } from "../sessions/begin-session.ts";
import { createSessions } from "../sessions/sessions.ts";
import type { Settings } from "../settings/settings.ts";
import { answerFailure } from "./answer-failure.ts";
import type { AppRequest, AppResponse } from "./app-request.ts";
import { preflight } from "./cross-origin.ts";
import type { Answered } from "./exchange.ts";
import { finishResponse } from "./finish-response.ts";
import type { FormReader } from "./form-reader.ts";
import { mediaRoutes } from "./media-routes.ts";
import { operationRoutes } from "./operation-routes.ts";
import { parseRequestTarget } from "./request-target.ts";
import { createRouter } from "./router.ts";

/** What a mock is made of. */
export interface AppOptions {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly log: Log;
  /** Takes an answer from the contract. */
  readonly answer: World["answer"];
  readonly readForm: FormReader;
  /** Draws a picture. */
  readonly draw: World["draw"];
}

/** The mock, without any transport: adapters carry requests to it and answers from it. */
export interface App {
  /**
   * Answers any request. It never rejects.
   *
   * @param signal aborted when the client leaves: a stream ends and its generator is told so
   */
  handle(request: AppRequest, signal: AbortSignal): Promise<AppResponse>;
  /** Ends every session: what is pending is not done any more. */
  close(): void;
}

/** Range is a matter of GET alone: HEAD tells what the whole would be. Source: RFC 9110 §14.2. */
function heededHeaders({ method, headers: { range, ...headers } }: AppRequest): Readonly<Record<string, string>> {
  return method === "GET" && range !== undefined ? { ...headers, range } : headers;
}

function failed(error: unknown, log: Log): Answered {
  const response = answerFailure(error, log);
  if (!isRequestRefusedError(error)) return { response };
  const refusal = [error.code, error.param].filter(Boolean).join(" ");
  return { response, ...(refusal !== "" && { refusal }) };
}

/** Makes a mock that answers every operation of the contract. */
export function createApp({ settings, clock, log, answer, readForm, draw }: AppOptions): App {
  const sessions = createSessions((name) => beginSession(name, { clock, settings, log, answer, draw }), clock);
  const route = createRouter([
    ...controlRoutes(),
    ...mediaRoutes(),
    ...operationRoutes({ maxBody: settings.maxBody, readForm }),
  ]);

  const respond = async (request: AppRequest): Promise<Answered> => {
    if (request.method === "OPTIONS") return { response: preflight(request.headers) };
    const { path, query } = parseRequestTarget(request.target);
    const { target, params } = route(request.method, path);
    const session = sessions.get(request.headers["x-mock-session"] ?? "default");
    return target({ request, session, path: params, query, headers: heededHeaders(request) });
  };

  return {
    async handle(request, signal) {
      const begin = performance.now();
      const answered = await respond(request).catch((error) => failed(error, log));
      const { response, ...facts } = answered;
      const note = () =>
        log({
          event: "request",
          method: request.method,
          path: parseRequestTarget(request.target).path,
          status: response.status,
          ...facts,
          ms: Math.round(performance.now() - begin),
        });
      return finishResponse(request.method, response, { clock, signal, log, onEnd: note });
    },
    close: () => sessions.close(),
  };
}
