import type { CapturedExchange } from "../capture/captured-exchange.ts";
import { PlayEndedError } from "../errors/play-ended-error.ts";
import { valueAt } from "../json-pointer.ts";
import { fillRequest, type Variables } from "../recording/variables.ts";
import { capturedBody } from "./captured-body.ts";
import { ask, type Line } from "./line.ts";
import type { Move, PollRule } from "./play.ts";
import { hasEnded } from "./task-status.ts";

/** What came of a move: its exchanges, and what it gives to later ones. */
export interface Performed {
  readonly exchanges: readonly CapturedExchange[];
  readonly variables: Variables;
}

/** Statuses by which a gateway refuses the key, or for lack of credit: no other request would fare better. */
const hopeless = [401, 402, 403];

function messageOf(body: unknown): string {
  const { error, message }: { readonly error?: { readonly message?: unknown }; readonly message?: unknown } =
    Object(body);
  const text = error?.message ?? message;
  return typeof text === "string" ? `: ${text.slice(0, 200)}` : "";
}

function checkStatus({ operationId, expect }: Move, exchange: CapturedExchange, { key, onAnswer }: Line): void {
  const { status } = exchange.response;
  onAnswer?.(operationId, status);
  if (expect?.includes(status) ?? (status >= 200 && status < 300)) return;
  const words = messageOf(capturedBody(exchange)).replaceAll(key, "[redacted]");
  throw new PlayEndedError(`${operationId} answered ${status}${words}`, {
    endsRun: hopeless.includes(status),
    // By 4xx a gateway says that it has done nothing.
    mayHaveCreated: status < 400 || status >= 500,
  });
}

function unusable(reason: string): PlayEndedError {
  return new PlayEndedError(reason, { mayHaveCreated: true });
}

function bindAll({ operationId, binds }: Move, body: unknown, { key }: Line): Variables {
  return Object.fromEntries(
    Object.entries(binds).map(([name, pointer]) => {
      const value = valueAt(body, pointer);
      if (typeof value !== "string" && typeof value !== "number")
        throw unusable(`the answer of ${operationId} holds nothing at ${pointer}, which is asked for next`);
      if (String(value).includes(key)) throw unusable(`the answer of ${operationId} gives the key for an id`);
      return [name, String(value)];
    }),
  );
}

async function pollToEnd(move: Move, rule: PollRule, variables: Variables, line: Line): Promise<CapturedExchange[]> {
  const exchanges: CapturedExchange[] = [];
  while (exchanges.length < rule.atMost) {
    await line.clock.sleep(rule.everyMs, line.signal);
    const exchange = await ask(fillRequest(move.request, variables), line);
    checkStatus(move, exchange, line);
    exchanges.push(exchange);
    if (hasEnded(capturedBody(exchange), rule)) return exchanges;
  }
  throw new PlayEndedError(`the task had not ended after ${rule.atMost} polls; the next run goes on polling`);
}

/**
 * Performs one move of a play.
 *
 * @throws PlayEndedError, NoAnswerError
 */
export async function performMove(move: Move, variables: Variables, line: Line): Promise<Performed> {
  const exchanges = move.poll
    ? await pollToEnd(move, move.poll, variables, line)
    : [await ask(fillRequest(move.request, variables), line)];
  const [last] = exchanges.slice(-1);
  if (!last) throw new PlayEndedError(`${move.operationId} was not to be asked even once`);
  if (!move.poll) checkStatus(move, last, line);
  return { exchanges, variables: { ...variables, ...bindAll(move, capturedBody(last), line) } };
}
