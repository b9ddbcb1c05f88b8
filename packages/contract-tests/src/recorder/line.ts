import { PlayEndedError } from "../errors/play-ended-error.ts";
import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import type { RecordedRequest } from "../recording/recording.ts";
import type { Target } from "../target/target.ts";
import type { Budget } from "./budget.ts";
import { headerOf } from "./captured-body.ts";
import type { RecorderClock } from "./recorder-clock.ts";
import { sendRequest } from "./send-request.ts";
import { type WireRequest, wireRequest } from "./wire-request.ts";

/** What every request of a run goes through. */
export interface Line {
  readonly target: Target;
  readonly key: string;
  readonly clock: RecorderClock;
  readonly budget: Budget;
  /** Aborted when no further request may leave. One on its way is awaited: it may have been paid for. */
  readonly signal: AbortSignal;
  /** Told of every answer. */
  onAnswer?(operationId: string, status: number): void;
}

const mostWaits = 3;
const longestWaitMs = 60_000;

/** How long a server that refused for now wants to be left alone, undefined when it does not say or wants too long. */
function waitOf(exchange: CapturedExchange, now: number): number | undefined {
  const text = headerOf(exchange, "retry-after");
  if (exchange.response.status !== 429 || text === undefined) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return wait <= longestWaitMs ? Math.max(wait, 0) : undefined;
}

/** @throws PlayEndedError when no further request may leave. */
function takeTurn({ signal, budget }: Line): void {
  if (signal.aborted) throw new PlayEndedError("the run was interrupted", { endsRun: true });
  budget.take();
}

/**
 * Makes a request. A server that is asked too often (429) and says for how long is left alone and asked again, since it
 * has done nothing; nothing else is repeated.
 *
 * @throws PlayEndedError, NoAnswerError
 */
export async function ask(request: RecordedRequest, line: Line): Promise<CapturedExchange> {
  const { target, key, clock, signal } = line;
  const wire: WireRequest = await wireRequest(request, key);
  for (let waits = 0; ; waits += 1) {
    takeTurn(line);
    const exchange = await sendRequest(target.url, wire, clock.now());
    const wait = waits < mostWaits ? waitOf(exchange, clock.now()) : undefined;
    if (wait === undefined) return exchange;
    await clock.sleep(wait, signal);
  }
}
