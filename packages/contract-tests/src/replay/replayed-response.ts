import type { Clock } from "@haoee/mock-server";
import type { RecordedResponse } from "../recording/recording.ts";
import { responseChunks } from "../recording/response-bytes.ts";

/** At which pace the pieces of an answer come. */
export interface Pace {
  /** 1 as recorded, 2 twice as fast, 0 at once. */
  readonly speed: number;
  readonly clock: Clock;
}

// The platform frames the body itself.
const framing = new Set(["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"]);
const withoutBody = new Set([101, 204, 205, 304]);

async function* piecesOf(recorded: RecordedResponse, { speed, clock }: Pace, signal: AbortSignal) {
  let before = 0;
  for (const [index, bytes] of responseChunks(recorded).entries()) {
    const t = recorded.chunks?.[index]?.t ?? 0;
    if (speed > 0 && t > before) await clock.sleep((t - before) / speed, signal);
    signal.throwIfAborted();
    before = t;
    yield new Uint8Array(bytes);
  }
}

/** A recorded response as `fetch` gives it, its body in the recorded pieces. */
export function replayedResponse(recorded: RecordedResponse, { url, signal }: Request, pace: Pace): Response {
  const headers = Object.entries(recorded.headers).filter(([name]) => !framing.has(name));
  const body = withoutBody.has(recorded.status) ? null : ReadableStream.from(piecesOf(recorded, pace, signal));
  const response = new Response(body, { status: recorded.status, headers: Object.fromEntries(headers) });
  // A response that is made by hand has no address, and readers tell the operation by it.
  return Object.defineProperty(response, "url", { value: url });
}
