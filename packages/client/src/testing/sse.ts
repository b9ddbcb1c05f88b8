import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** How {@link sse} writes a stream. */
export interface SseOptions {
  /** Whether `[DONE]` ends the stream. Without it, and without a `finish_reason`, it is cut off. Default: true. */
  readonly done?: boolean | undefined;
  /** Bytes that arrive at once, to see what becomes of events and characters that are cut; 1 at least. Default: all of an event. */
  readonly pieceLength?: number | undefined;
}

function* cut(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

/**
 * A streamed answer of these chunks, to be given to `createFakeFetch`. A chunk `{ error: { message } }` is an error on
 * the way.
 *
 * @throws InvalidArgumentError when `pieceLength` is below 1.
 */
export function sse(chunks: readonly object[], { done = true, pieceLength }: SseOptions = {}): Response {
  if (pieceLength !== undefined && !(pieceLength >= 1)) {
    throw new InvalidArgumentError("pieceLength must be a number of bytes from 1.", "pieceLength");
  }
  const events = [...chunks.map((chunk) => JSON.stringify(chunk)), ...(done ? ["[DONE]"] : [])];
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const event of events) {
        const bytes = encoder.encode(`data: ${event}\n\n`);
        for (const piece of cut(bytes, pieceLength ?? bytes.length)) controller.enqueue(piece);
      }
      controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}
