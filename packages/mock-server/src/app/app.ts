import type { World } from "../behaviours/behaviour.ts";
import type { Clock } from "../clock/clock.ts";
import { consoleRoutes } from "../console/console-routes.ts";
import type { ReadPage } from "../console/read-page.ts";
import type { Contract } from "../contract/contract.ts";
import { controlRoutes, startText } from "../control/control-routes.ts";
import { isRequestRefusedError } from "../errors/request-refused-error.ts";
import { credentialsOf, redactText } from "../journal/redact.ts";
import type { Log } from "../log/log.ts";
import type { LogEvent } from "../log/log-event.ts";
import type { Metrics, ObservedExchange } from "../metrics/metrics.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { beginSession } from "../sessions/begin-session.ts";
import type { Session } from "../sessions/session.ts";
import { createSessions, isSessionName } from "../sessions/sessions.ts";
import type { Settings } from "../settings/settings.ts";
import type { Store } from "../stores/store.ts";
import { resumeWebhooks } from "../webhooks/resume-webhooks.ts";
import { answerFailure } from "./answer-failure.ts";
import type { AppRequest, AppResponse } from "./app-request.ts";
import { createCrossOrigin } from "./cross-origin.ts";
import type { Answered } from "./exchange.ts";
import { finishResponse } from "./finish-response.ts";
import type { FormReader } from "./form-reader.ts";
import { mediaRoutes } from "./media-routes.ts";
import { operationRoutes } from "./operation-routes.ts";
import { type Ending, recordExchange } from "./record-exchange.ts";
import { parseRequestTarget, pathOf } from "./request-target.ts";
import { createRouter } from "./router.ts";

/** What a mock is made of. */
export interface AppOptions {
  readonly settings: Settings;
  /** Where sessions keep what outlives a request. The app does not close it. */
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The contract in force; another one takes its place with the next request. */
  readonly contract: () => Contract;
  /** Takes an answer from the contract. */
  readonly answer: World["answer"];
  readonly readForm: FormReader;
  /** Draws a picture. */
  readonly draw: World["draw"];
  /** The scenarios that all sessions have, as they are now; none when left out. */
  readonly scenarios?: () => readonly Scenario[];
  /** Reads the files of the pages for people; left out, there are no pages. */
  readonly readPage?: ReadPage;
  /** Counts exchanges; left out, nothing is counted. */
  readonly metrics?: Metrics;
}

/** The mock, without any transport: adapters carry requests to it and answers from it. */
export interface App {
  /**
   * Answers any request. It never rejects.
   *
   * @param signal aborted when the client leaves: a stream ends and its generator is told so
   */
  handle(request: AppRequest, signal: AbortSignal): Promise<AppResponse>;
  /**
   * Takes up what another server has left to do in the store. It never rejects.
   *
   * @param closing ends it when aborted
   */
  resume(closing: AbortSignal): Promise<void>;
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
  // The refusal of an unknown path has neither, as the gateway's.
  return { response, refusal: refusal || "unknown_path" };
}

/** The session, its clock where everybody who shares it has put it. */
async function upToDate(session: Session): Promise<Session> {
  await session.time.catchUp();
  return session;
}

/** What the mock says of itself is no news for its journal. */
function isOwnPage(path: string): boolean {
  return path === "/" || path === "/openapi.json" || /^\/(__mock|console|docs)(\/|$)/.test(path);
}

function observed(method: string, { response, operationId, faults = [] }: Answered, seconds: number): ObservedExchange {
  const operation = operationId ?? "other";
  return { method, operation, status: response.status, faults: faults.map(({ name }) => name), seconds };
}

function requestEvent(request: AppRequest, answered: Answered, seconds: number): LogEvent {
  const { method, headers, target } = request;
  const path = redactText(pathOf(target), credentialsOf(headers, target));
  const { response, entry, refusal } = answered;
  const facts = { ...(entry && { entry }), ...(refusal && { refusal }) };
  return { event: "request", method, path, status: response.status, ...facts, ms: Math.round(seconds * 1000) };
}

/** Makes something of a contract, once for as long as it is in force. */
function forEachContract<Made>(make: (contract: Contract) => Made): (contract: Contract) => Made {
  let last: { readonly contract: Contract; readonly made: Made } | undefined;
  return (contract) => {
    if (last?.contract !== contract) last = { contract, made: make(contract) };
    return last.made;
  };
}

/** Makes a mock that answers every operation of the contract. */
export function createApp({ metrics, readForm, readPage, contract, scenarios = () => [], ...shared }: AppOptions): App {
  const { settings, store, clock, log } = shared;
  const sessions = createSessions((name) => beginSession(name, { ...shared, scenarios }), clock);
  const sessionOf = (name: string) => upToDate(sessions.get(name));
  const crossOrigin = createCrossOrigin(settings.cors);
  const { maxBody } = settings;
  const routerOf = forEachContract((now) =>
    createRouter([
      ...(readPage ? consoleRoutes(readPage, now, () => startText(now)) : []),
      ...controlRoutes({ sessions, metrics, contract: now }),
      ...mediaRoutes(),
      ...operationRoutes({ maxBody, readForm, contract: now }),
    ]),
  );

  const respond = async (request: AppRequest, session: () => Session, signal: AbortSignal): Promise<Answered> => {
    if (request.method === "OPTIONS") return { response: crossOrigin.preflight(request.headers) };
    const { path, query } = parseRequestTarget(request.target);
    const { route: found, params } = routerOf(contract())(request.method, path);
    const headers = heededHeaders(request);
    const { operationId } = found;
    const values = { session: await upToDate(session()), signal, path: params, query, headers };
    const answer = async () => found.target({ request, ...values });
    const answered = await answer().catch((error) => failed(error, log));
    return { ...answered, ...(operationId && { operationId }) };
  };

  return {
    async handle(request, signal) {
      const begin = performance.now();
      const path = pathOf(request.target);
      const name = request.headers["x-mock-session"] ?? "default";
      const session = isSessionName(name) ? sessions.get(name) : sessions.get("default");
      const record = recordExchange(request, session);
      const of = () => sessions.get(name);
      const answered = await respond(record.request, of, signal).catch((error) => failed(error, log));
      const { response } = answered;
      const onEnd = (ending: Ending) => {
        if (!isOwnPage(path) && request.method !== "OPTIONS") record.end(ending);
        const seconds = (performance.now() - begin) / 1000;
        metrics?.observe(observed(request.method, answered, seconds));
        log(requestEvent(request, answered, seconds));
      };
      const headed = { ...response, headers: { ...crossOrigin.headers(request.headers), ...response.headers } };
      record.begin(answered, headed);
      return finishResponse(request.method, headed, {
        clock: session.clock,
        signal,
        log,
        onPiece: record.piece,
        onEnd,
      });
    },
    resume: (closing) => resumeWebhooks({ store, clock, log, sessionOf, closing }),
    close: () => sessions.close(),
  };
}
