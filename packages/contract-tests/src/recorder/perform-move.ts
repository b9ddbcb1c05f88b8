import { PlayEndedError } from "../errors/play-ended-error.ts";
import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import { valueAt } from "../json-pointer.ts";
import type { RecordedRequest } from "../recording/recording.ts";
import { fillRequest, type Variables } from "../recording/variables.ts";
import { findKnown } from "../redaction/known-secrets.ts";
import { capturedBody } from "./captured-body.ts";
import { checkStatus } from "./check-status.ts";
import { ask, type Line } from "./line.ts";
import type { Move } from "./play.ts";
import { pollToEnd } from "./poll-to-end.ts";

/** What came of a move: its exchanges, and what it gives to later ones. */
export interface Performed {
  readonly exchanges: readonly CapturedExchange[];
  readonly variables: Variables;
}

function unusable(reason: string): PlayEndedError {
  return new PlayEndedError(reason, { mayHaveCreated: true });
}

function bindAll({ operationId, binds }: Move, exchange: CapturedExchange, { key }: Line): Variables {
  const [body, known] = [capturedBody(exchange), findKnown([key])];
  return Object.fromEntries(
    Object.entries(binds).map(([name, pointer]) => {
      const value = valueAt(body, pointer);
      if (typeof value !== "string" && typeof value !== "number")
        throw unusable(`the answer of ${operationId} holds nothing at ${pointer}, which is asked for next`);
      if (known(String(value)).length > 0) throw unusable(`the answer of ${operationId} gives the key for an id`);
      return [name, String(value)];
    }),
  );
}

async function call(move: Move, request: RecordedRequest, variables: Variables, line: Line): Promise<Performed> {
  const exchange = await ask(request, line);
  line.onAnswer?.(move.operationId, exchange.response.status);
  checkStatus(move, exchange, line);
  return { exchanges: [exchange], variables: { ...variables, ...bindAll(move, exchange, line) } };
}

/**
 * Performs one move of a play.
 *
 * @throws PlayEndedError, NoAnswerError
 */
export async function performMove(move: Move, variables: Variables, line: Line): Promise<Performed> {
  const request = fillRequest(move.request, variables);
  if (!move.poll) return call(move, request, variables, line);
  const exchanges = await pollToEnd(move, request, move.poll, line);
  const [last] = exchanges.slice(-1);
  return { exchanges, variables: { ...variables, ...(last && bindAll(move, last, line)) } };
}
