import { type Clock, type Fetch, type HaoeeClient, type HaoeeClientOptions, isApiError } from "@haoee/client";
import { essenceOf } from "../judge/answer-schema.ts";
import type { Exchange, RecordedRequest } from "../recording/recording.ts";
import { bind, fillRequest, type Variables } from "../recording/variables.ts";
import type { CallAnswer } from "./call-answer.ts";
import { callByClient } from "./call-by-client.ts";
import { callByFetch, isForeignToClient } from "./call-by-fetch.ts";
import { sentenceOf, type WalkProblem, walkProblem } from "./walk-problem.ts";

/** Makes a client that talks to one server. */
export type ClientFactory = (
  options: {
    readonly apiKey: string;
    readonly baseUrl: string;
    readonly clock?: Clock;
  } & Pick<HaoeeClientOptions, "fetch" | "maxRetries" | "onResponse">,
) => HaoeeClient;

/** Whom a walk talks to, and what it asks of each answer. */
export interface WalkOptions {
  readonly baseUrl: string;
  readonly createClient: ClientFactory;
  /** Headers to send with the request of an exchange. */
  headers?(exchange: Exchange): Readonly<Record<string, string>>;
  /** Answers by the questions they were given to: a question in here is not asked again. */
  readonly asked?: Map<string, Promise<CallAnswer>>;
  /** What is wrong with an answer. */
  check(exchange: Exchange, answer: CallAnswer): readonly WalkProblem[];
  /** Lets this many milliseconds pass before a request of a flow. */
  pass(milliseconds: number): Promise<void>;
}

/** What came of walking through exchanges. */
export interface Walk {
  /** What was wrong, in sentences that begin with the operation. */
  readonly problems: readonly string[];
  /** The same by itself: all of it was found at the last call. */
  readonly found: readonly WalkProblem[];
  /** The operations that were called, and whether the client made the call. */
  readonly calls: readonly { readonly operationId: string; readonly byClient: boolean }[];
}

/** A question as a text. The bytes of a file are told by its name, which is their hash. */
function questionOf(operationId: string, request: RecordedRequest, headers: object): string {
  const withoutBytes = (_: string, value: unknown): unknown => (value instanceof Uint8Array ? undefined : value);
  return JSON.stringify([operationId, request, headers], withoutBytes);
}

type Ask = (operationId: string, request: RecordedRequest, exchange: Exchange) => Promise<CallAnswer>;

function withHeaders(given: RequestInit["headers"], extra: Readonly<Record<string, string>>): Headers {
  const headers = new Headers(given);
  for (const [name, value] of Object.entries(extra)) headers.set(name, value);
  return headers;
}

/** How a walk asks: by the client, or by plain fetch what the client never sends. An error of the server is its answer. */
function asking({ baseUrl, createClient, headers, asked }: WalkOptions): Ask {
  let mediaType = "";
  let extra: Readonly<Record<string, string>> = {};
  // The client's raw operations take no headers.
  const fetchWithHeaders: Fetch = (url, init) => fetch(url, { ...init, headers: withHeaders(init.headers, extra) });
  const client = createClient({
    apiKey: "none",
    baseUrl,
    maxRetries: 0,
    ...(headers && { fetch: fetchWithHeaders }),
    onResponse: ({ headers: got }) => {
      mediaType = essenceOf(got["content-type"] ?? "");
    },
  });
  async function ask(operationId: string, request: RecordedRequest): Promise<CallAnswer> {
    if (isForeignToClient(operationId, request)) return callByFetch(baseUrl, request, extra);
    try {
      return await callByClient(client, operationId, request);
    } catch (error) {
      if (!isApiError(error)) throw error;
      return { status: error.status, mediaType, body: error.body };
    }
  }
  return (operationId, request, exchange) => {
    extra = headers?.(exchange) ?? {};
    const question = asked ? questionOf(operationId, request, extra) : "";
    const answer = asked?.get(question) ?? ask(operationId, request);
    asked?.set(question, answer);
    return answer;
  };
}

/** Makes the recorded requests one after another against a server and checks every answer. Stops at the first problem. */
export async function walkExchanges(exchanges: readonly Exchange[], options: WalkOptions): Promise<Walk> {
  const ask = asking(options);
  const calls: { operationId: string; byClient: boolean }[] = [];
  let variables: Variables = {};
  let t = 0;
  for (const exchange of exchanges) {
    const { operationId } = exchange;
    const request = fillRequest(exchange.request, variables);
    calls.push({ operationId, byClient: !isForeignToClient(operationId, request) });
    try {
      await options.pass(exchange.t - t);
      t = exchange.t;
      const answer = await ask(operationId, request, exchange);
      const found = options.check(exchange, answer);
      if (found.length > 0) return brokenOff(calls, found, operationId);
      variables = { ...variables, ...bind(exchange, answer.body) };
    } catch (error) {
      return brokenOff(
        calls,
        [walkProblem("call", error instanceof Error ? error.message : String(error))],
        operationId,
      );
    }
  }
  return { calls, problems: [], found: [] };
}

function brokenOff(calls: Walk["calls"], found: readonly WalkProblem[], operationId: string): Walk {
  return { calls, found, problems: found.map((problem) => `${operationId}: ${sentenceOf(problem)}`) };
}
