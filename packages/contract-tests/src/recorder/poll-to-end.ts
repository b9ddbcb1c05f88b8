import { isNoAnswerError } from "../errors/no-answer-error.ts";
import { PlayEndedError } from "../errors/play-ended-error.ts";
import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import type { RecordedRequest } from "../recording/recording.ts";
import { capturedBody } from "./captured-body.ts";
import { checkStatus } from "./check-status.ts";
import { hasEnded } from "./has-ended.ts";
import { ask, type Line } from "./line.ts";
import type { Move, PollRule } from "./play.ts";

/** The answer to a poll, undefined when there was none for the moment: a poll only reads, so the next one may fare better. */
async function poll(move: Move, request: RecordedRequest, line: Line): Promise<CapturedExchange | undefined> {
  try {
    const exchange = await ask(request, line);
    line.onAnswer?.(move.operationId, exchange.response.status);
    if (exchange.response.status >= 500) return undefined;
    checkStatus(move, exchange, line);
    return exchange;
  } catch (error) {
    if (isNoAnswerError(error)) return undefined;
    throw error;
  }
}

/**
 * Asks about a task until it has ended.
 *
 * @returns what was answered, in order.
 * @throws PlayEndedError
 */
export async function pollToEnd(
  move: Move,
  request: RecordedRequest,
  rule: PollRule,
  line: Line,
): Promise<readonly CapturedExchange[]> {
  const exchanges: CapturedExchange[] = [];
  for (let polls = 0; polls < rule.atMost; polls += 1) {
    await line.clock.sleep(rule.everyMs, line.signal);
    const exchange = await poll(move, request, line);
    if (!exchange) continue;
    exchanges.push(exchange);
    if (hasEnded(capturedBody(exchange), rule)) return exchanges;
  }
  throw new PlayEndedError(`the task had not ended after ${rule.atMost} polls; the next run goes on polling`);
}
