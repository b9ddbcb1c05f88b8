import type { ResponseValue } from "../behaviours/values.ts";
import type { Clock } from "../clock/clock.ts";
import { ConnectionResetError } from "../errors/connection-reset-error.ts";
import type { TimedChunk } from "../stream/pace.ts";
import type { Fault, FaultName } from "./fault.ts";

/** What failures of the transport need. */
export interface Transport {
  readonly clock: Clock;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
}

type Pieces = AsyncIterable<TimedChunk>;
type Break = (response: ResponseValue, value: string | undefined, transport: Transport) => ResponseValue | undefined;

function isWhole(body: ResponseValue["body"]): body is string | Uint8Array {
  return typeof body === "string" || body instanceof Uint8Array;
}

/** The pieces of a stream, or the two halves of a whole body. */
async function* piecesOf(body: ResponseValue["body"]): AsyncGenerator<TimedChunk, void, undefined> {
  if (!isWhole(body)) {
    yield* body;
    return;
  }
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const middle = bytes.byteLength >> 1;
  yield { at: 0, data: bytes.subarray(0, middle) };
  yield { at: 0, data: bytes.subarray(middle) };
}

/** The pieces, and what happens once so many of them have gone. */
async function* interrupted(
  pieces: Pieces,
  after: number,
  happen: (at: number) => TimedChunk | undefined | Promise<undefined>,
): AsyncGenerator<TimedChunk, void, undefined> {
  let gone = 0;
  let last = 0;
  for await (const piece of pieces) {
    if (gone === after) {
      const more = await happen(last);
      if (!more) return;
      yield more;
    }
    gone += 1;
    last = piece.at;
    yield piece;
  }
}

function isEventStream({ headers }: ResponseValue): boolean {
  return headers["content-type"]?.startsWith("text/event-stream") ?? false;
}

function isJson({ headers, body }: ResponseValue): boolean {
  return isWhole(body) && (headers["content-type"]?.startsWith("application/json") ?? false);
}

function untilLeft(signal: AbortSignal): Promise<undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
}

/** How each failure changes an answer; undefined when it says nothing to an answer of this kind. */
const breaks: Readonly<Partial<Record<FaultName, Break>>> = {
  stall: (response, value = "1", { signal }) => ({
    ...response,
    body: interrupted(piecesOf(response.body), Number(value), () => untilLeft(signal)),
  }),
  reset: (response, value = "0") => ({
    ...response,
    body: interrupted(piecesOf(response.body), Number(value), () => {
      throw new ConnectionResetError();
    }),
  }),
  cut: (response, value = "3") =>
    isEventStream(response)
      ? { ...response, body: interrupted(piecesOf(response.body), Number(value), () => undefined) }
      : undefined,
  "malformed-event": (response, value = "1") =>
    isEventStream(response)
      ? {
          ...response,
          body: interrupted(piecesOf(response.body), Number(value), (at) => ({ at, data: 'data: {"id":"chatcm\n\n' })),
        }
      : undefined,
  "truncated-json": (response) =>
    isJson(response)
      ? { ...response, body: String(response.body).slice(0, String(response.body).length >> 1) }
      : undefined,
  "wrong-content-type": (response, value = "text/html; charset=utf-8") => ({
    ...response,
    headers: { ...response.headers, "content-type": value },
  }),
};

/**
 * Lets the failures happen that concern the way of an answer. Those that say nothing to an answer of its kind, such as
 * `cut` to one that is no stream, are left out of `x-mock-faults`, which names those that happened.
 */
export async function breakResponse(
  response: ResponseValue,
  faults: readonly Fault[],
  transport: Transport,
): Promise<ResponseValue> {
  let broken = response;
  const happened: string[] = [];
  for (const { name, value } of faults) {
    if (name === "slow-headers") await transport.clock.sleep(Number(value ?? 5_000), transport.signal).catch(() => {});
    const next = breaks[name]?.(broken, value, transport);
    if (breaks[name] && !next) continue;
    broken = next ?? broken;
    happened.push(name);
  }
  return happened.length === 0
    ? broken
    : { ...broken, headers: { ...broken.headers, "x-mock-faults": happened.join(", ") } };
}
