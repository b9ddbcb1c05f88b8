import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { ResponseValue } from "../behaviours/values.ts";
import type { Clock } from "../clock/clock.ts";
import { pace } from "../stream/pace.ts";
import { crossOriginHeaders } from "./cross-origin.ts";

function hasLeft(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}

/**
 * Writes an answer. A stream is written piece by piece, each when it is due and as fast as the client reads, and is told to end when the client
 * leaves.
 *
 * @throws what the stream throws.
 */
export async function writeResponse(
  response: ServerResponse,
  { status, headers, body }: ResponseValue,
  clock: Clock,
): Promise<void> {
  const whole = typeof body === "string" || body instanceof Uint8Array;
  const length = whole && status !== 204 ? { "content-length": Buffer.byteLength(body) } : {};
  response.writeHead(status, { ...crossOriginHeaders, ...headers, ...length });
  if (whole) {
    response.end(body);
    return;
  }
  const leaving = new AbortController();
  response.once("close", () => leaving.abort());
  await pipeline(pace(body, clock, leaving.signal), response).catch((error) => {
    if (!hasLeft(error)) throw error;
  });
}
