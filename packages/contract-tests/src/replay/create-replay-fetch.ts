import { type Clock, realClock } from "@haoee/mock-server";
import { NoMatchingRecordingError } from "../errors/no-matching-recording-error.ts";
import { listRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Exchange, Recording } from "../recording/recording.ts";
import { concreteExchanges } from "../recording/variables.ts";
import { compareRequest } from "./compare-request.ts";
import type { ReceivedRequest } from "./received-request.ts";
import { replayedResponse } from "./replayed-response.ts";

/** How to replay. */
export interface ReplayFetchOptions {
  /** Pace of the recorded pieces: 1 as recorded, 2 twice as fast, 0 at once. Default: 0. */
  readonly speed?: number;
  /** Whose time passes between pieces. Default: the machine's. */
  readonly clock?: Clock;
  /** Answer each exchange once only. Default: false, so that the last answer to a request is given again. */
  readonly once?: boolean;
}

/** A `fetch` that answers what was recorded. */
export interface ReplayFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** What nobody asked for yet: `chat/published-answer.json POST /v1/chat/completions`. */
  readonly unused: readonly string[];
}

/** The exchanges of one recording, of which some were asked for already. */
interface Tape {
  readonly file: string;
  readonly exchanges: readonly Exchange[];
  used: number;
}

function read(recordings: string | readonly (string | Recording)[]): readonly Recording[] {
  const files = typeof recordings === "string" ? listRecordings(recordings) : recordings;
  return files.map((one) => (typeof one === "string" ? readRecording(one) : one));
}

async function receive(request: Request): Promise<ReceivedRequest> {
  const { pathname, searchParams } = new URL(request.url);
  return {
    method: request.method,
    path: pathname,
    query: Object.fromEntries(searchParams),
    contentType: request.headers.get("content-type") ?? "",
    bytes: new Uint8Array(await request.arrayBuffer()),
  };
}

/** A path without what the base address of the client adds before: as many steps as were recorded. */
function below({ path }: ReceivedRequest, recorded: string): string {
  const steps = recorded.split("/").length - 1;
  return `/${path.split("/").slice(-steps).join("/")}`;
}

function name({ request }: Exchange, { file }: Tape): string {
  return `${file} ${request.method} ${request.path}`;
}

/** In what a request differs from one of the exchanges. */
interface Candidate {
  readonly tape: Tape;
  readonly index: number;
  readonly exchange: Exchange;
  readonly differences: readonly string[];
}

function candidatesOf(received: ReceivedRequest, tapes: readonly Tape[]): Promise<readonly Candidate[]> {
  const all = tapes.flatMap((tape) => tape.exchanges.map((exchange, index) => ({ tape, index, exchange })));
  return Promise.all(
    all.map(async (one) => {
      const sent = { ...received, path: below(received, one.exchange.request.path) };
      return { ...one, differences: await compareRequest(sent, one.exchange.request) };
    }),
  );
}

function unmatched({ method, path }: ReceivedRequest, next: readonly Candidate[]): NoMatchingRecordingError {
  const [closest] = next.toSorted((a, b) => a.differences.length - b.differences.length);
  const file = closest && name(closest.exchange, closest.tape);
  return new NoMatchingRecordingError(`${method} ${path}`, file, closest?.differences ?? []);
}

/**
 * A `fetch` for tests that answers recorded requests by their recordings: same method, path, query and body, where
 * `[redacted]` matches anything. The exchanges of a flow are answered in their order. Streams come in the recorded pieces.
 *
 * ```ts
 * const replay = createReplayFetch("recordings");
 * const haoee = createHaoeeClient({ apiKey: "none", fetch: replay });
 * ```
 *
 * @param recordings A folder of recordings, or files and recordings one by one.
 * @throws InvalidRecordingError when a recording cannot be read; what it returns rejects with NoMatchingRecordingError.
 */
export function createReplayFetch(
  recordings: string | readonly (string | Recording)[],
  { speed = 0, clock = realClock, once = false }: ReplayFetchOptions = {},
): ReplayFetch {
  const tapes: readonly Tape[] = read(recordings).map(({ file, exchanges }) => ({
    file,
    exchanges: concreteExchanges(exchanges),
    used: 0,
  }));

  async function replay(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const received = await receive(request.clone());
    const candidates = await candidatesOf(received, tapes);
    // From here on nothing waits, so that two calls at once do not get the same exchange.
    const next = candidates.filter(({ tape, index }) => index === tape.used);
    const again = once ? [] : candidates.filter(({ tape, index }) => index === tape.used - 1);
    const found = [...next, ...again].find(({ differences }) => differences.length === 0);
    if (!found) throw unmatched(received, next);
    if (next.includes(found)) found.tape.used += 1;
    return replayedResponse(found.exchange.response, request, { speed, clock });
  }

  return Object.defineProperty(replay, "unused", {
    get: () => tapes.flatMap((tape) => tape.exchanges.slice(tape.used).map((one) => name(one, tape))),
    // The getter has just been put there.
  }) as ReplayFetch;
}
