import type { Entry } from "@haoee/spec";
import { essenceOf } from "../judge/answer-schema.ts";
import { undocumentedFields } from "../judge/undocumented-fields.ts";
import type { Exchange, Recording } from "../recording/recording.ts";
import type { CallAnswer } from "./call-answer.ts";
import { documentedExchanges } from "./documented-exchanges.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { lostEnd } from "./lost-end.ts";
import { lostShape } from "./lost-shape.ts";
import { mockFaults } from "./mock-faults.ts";
import { atMockPace } from "./mock-pace.ts";
import { recordedBody } from "./recorded-body.ts";
import { type ClientFactory, type Walk, walkExchanges } from "./walk-exchanges.ts";
import { type WalkProblem, walkProblem } from "./walk-problem.ts";

/** A running mock server whose time is ours to pass. */
export interface Mock {
  readonly url: string;
  pass(milliseconds: number): Promise<void>;
}

/** What keeps an answer of the mock from being the one that is expected: status, media type, contract, shape. */
export function checkMockAnswer(exchange: Exchange, answer: CallAnswer): readonly WalkProblem[] {
  const { operationId, response } = exchange;
  const mediaType = essenceOf(response.headers["content-type"] ?? "");
  if (answer.status !== response.status)
    return [walkProblem("status", `answered ${answer.status} in place of ${response.status}`)];
  // The page of a film documents its address, and the server may as well send the film.
  if (answer.body instanceof Uint8Array) return judgeAnswer(operationId, answer);
  if (answer.mediaType !== mediaType) {
    return [walkProblem("media-type", `answered ${answer.mediaType} in place of ${mediaType}`)];
  }
  // How an answer is cut into events is the server's own affair.
  const streams = mediaType === "text/event-stream";
  const lost = streams
    ? lostEnd(response.chunks ? recordedBody(exchange) : response.body, answer.body)
    : lostShape(response.body, answer.body);
  return [...judgeAnswer(operationId, answer), ...lost];
}

function usesVariable({ request: { path, body } }: Exchange): boolean {
  return JSON.stringify([path, body]).includes("{{");
}

/** Operations that the flows only call with what an earlier answer gave. */
function dependentOperations(flows: readonly (readonly Exchange[])[]): ReadonlySet<string> {
  const exchanges = flows.flat();
  const free = new Set(exchanges.filter((one) => !usesVariable(one)).map(({ operationId }) => operationId));
  return new Set(exchanges.map(({ operationId }) => operationId).filter((operationId) => !free.has(operationId)));
}

/**
 * What to ask the mock: the recorded flows, and the documented requests each by itself, but for those that a flow makes
 * with the id of something it has created. Alone these would ask for what does not exist.
 */
function walksOf(entry: Entry, recordings: readonly Recording[]): readonly (readonly Exchange[])[] {
  const flows = recordings.map(({ exchanges }) => exchanges).filter(({ length }) => length > 1);
  const dependent = dependentOperations(flows);
  const alone = documentedExchanges(entry).filter(({ operationId }) => !dependent.has(operationId));
  return [...flows, ...alone.map((exchange) => [exchange])];
}

/** The mock server is ours, so that what it answers has to be documented to the last field. */
function checkOwnAnswer(exchange: Exchange, answer: CallAnswer): readonly WalkProblem[] {
  const found = checkMockAnswer(exchange, answer);
  if (found.length > 0) return found;
  const undocumented = undocumentedFields({ operationId: exchange.operationId, ...answer });
  return undocumented.map((pointer) => walkProblem("undocumented", "is not documented", pointer));
}

/**
 * Documented request → client → running mock → contract: the answers are those the entry promises.
 *
 * @param own Whether it is the mock server of this project that answers. Default: it is.
 */
export async function tellMockStories(
  entry: Entry,
  recordings: readonly Recording[],
  { url, pass }: Mock,
  createClient: ClientFactory,
  own = true,
): Promise<readonly Walk[]> {
  const check = own ? checkOwnAnswer : checkMockAnswer;
  const walks: Walk[] = [];
  for (const recorded of walksOf(entry, recordings)) {
    const exchanges = atMockPace(recorded);
    const headers = mockFaults(exchanges);
    walks.push(await walkExchanges(exchanges, { baseUrl: url, createClient, check, pass, headers }));
  }
  return walks;
}
