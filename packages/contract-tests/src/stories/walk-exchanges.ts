import type { Clock, HaoeeClient } from "@haoee/client";
import type { Exchange } from "../recording/recording.ts";
import { bind, fillRequest, type Variables } from "../recording/variables.ts";
import type { CallAnswer } from "./call-answer.ts";
import { callByClient } from "./call-by-client.ts";
import { callByFetch, isForeignToClient } from "./call-by-fetch.ts";

/** Makes a client that talks to one server. */
export type ClientFactory = (options: {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly clock?: Clock;
}) => HaoeeClient;

/** Whom a walk talks to, and what it asks of each answer. */
export interface WalkOptions {
  readonly baseUrl: string;
  readonly createClient: ClientFactory;
  /** What is wrong with an answer. */
  check(exchange: Exchange, answer: CallAnswer): readonly string[];
  /** Lets this many milliseconds pass before a request of a flow. */
  pass(milliseconds: number): Promise<void>;
}

/** What came of walking through exchanges. */
export interface Walk {
  readonly problems: readonly string[];
  /** The operations that were called, and whether the client made the call. */
  readonly calls: readonly { readonly operationId: string; readonly byClient: boolean }[];
}

/** Makes the recorded requests one after another against a server and checks every answer. Stops at the first problem. */
export async function walkExchanges(exchanges: readonly Exchange[], options: WalkOptions): Promise<Walk> {
  const client = options.createClient({ apiKey: "none", baseUrl: options.baseUrl });
  const calls: { operationId: string; byClient: boolean }[] = [];
  let variables: Variables = {};
  let t = 0;
  for (const exchange of exchanges) {
    const { operationId } = exchange;
    const request = fillRequest(exchange.request, variables);
    const byClient = !isForeignToClient(operationId, request);
    calls.push({ operationId, byClient });
    try {
      await options.pass(exchange.t - t);
      t = exchange.t;
      const answer = await (byClient
        ? callByClient(client, operationId, request)
        : callByFetch(options.baseUrl, request));
      const problems = options.check(exchange, answer);
      if (problems.length > 0) return { calls, problems: problems.map((problem) => `${operationId}: ${problem}`) };
      variables = { ...variables, ...bind(exchange, answer.body) };
    } catch (error) {
      return { calls, problems: [`${operationId}: ${error instanceof Error ? error.message : error}`] };
    }
  }
  return { calls, problems: [] };
}
