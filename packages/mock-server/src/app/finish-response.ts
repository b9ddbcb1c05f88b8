import type { ResponseValue } from "../behaviours/values.ts";
import type { Clock } from "../clock/clock.ts";
import { isConnectionResetError } from "../errors/connection-reset-error.ts";
import type { Log } from "../log/log.ts";
import { pace, type TimedChunk } from "../stream/pace.ts";
import { logFailure } from "./answer-failure.ts";
import type { AppResponse } from "./app-request.ts";
import type { Ending } from "./record-exchange.ts";

/** What happens around the writing of an answer. */
export interface Finishing {
  readonly clock: Clock;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Called with each piece of the body that goes out. */
  onPiece(data: string | Uint8Array): void;
  /** Called once, when the last piece of the body has been handed over or nobody reads on. */
  onEnd(ending: Ending): void;
}

async function* paced(
  chunks: Iterable<TimedChunk> | AsyncIterable<TimedChunk>,
  { clock, signal, log, onPiece, onEnd }: Finishing,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  let ending: Ending = "left";
  try {
    for await (const data of pace(chunks, clock, signal)) {
      onPiece(data);
      yield data;
    }
    if (!signal.aborted) ending = "complete";
  } catch (error) {
    ending = "failed";
    if (!isConnectionResetError(error)) logFailure(error, log);
    throw error;
  } finally {
    onEnd(ending);
  }
}

/** Makes an answer ready to be sent: with all of its headers, and each piece of a stream given when it is due. */
export function finishResponse(
  method: string,
  { status, headers, body }: ResponseValue,
  finishing: Finishing,
): AppResponse {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    return { status, headers, body: paced(body, finishing) };
  }
  finishing.onPiece(body);
  finishing.onEnd("complete");
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  // Neither has a body. Source: RFC 9110 §8.6.
  const length = status === 204 || status === 304 ? {} : { "content-length": String(bytes.byteLength) };
  return { status, headers: { ...headers, ...length }, body: method === "HEAD" ? "" : bytes };
}
