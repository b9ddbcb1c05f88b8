import type { CapturedChunk } from "../exchange/captured-exchange.ts";
import type { Span } from "./span.ts";

/** A piece of a stream after redaction. */
export interface RedactedChunk extends CapturedChunk {
  /** Whether a redaction begins in it. */
  readonly redacted: boolean;
}

/** Spans of the text as spans of its bytes. */
function byteSpans(text: string, spans: readonly Span[]): readonly Span[] {
  let [units, bytes] = [0, 0];
  function byteAt(place: number): number {
    bytes += Buffer.byteLength(text.slice(units, place));
    units = place;
    return bytes;
  }
  return spans.map((span) => ({ start: byteAt(span.start), end: byteAt(span.end), text: span.text }));
}

/** What is left of the bytes from `start` to `end`: a replacement stands where its span begins. */
function cut(stream: Buffer, start: number, end: number, spans: readonly Span[]): Buffer {
  const pieces: Buffer[] = [];
  let at = start;
  for (const span of spans) {
    pieces.push(stream.subarray(at, Math.max(at, span.start)));
    if (span.start >= start) pieces.push(Buffer.from(span.text));
    at = Math.min(end, span.end);
  }
  return Buffer.concat([...pieces, stream.subarray(at, end)]);
}

/**
 * A stream in its pieces, without the spans of its text. All other split points and all times stay; what was replaced
 * belongs to the piece in which it began, and a piece of which nothing is left is left out.
 */
export function redactChunks(
  chunks: readonly CapturedChunk[],
  text: string,
  spans: readonly Span[],
): readonly RedactedChunk[] {
  const stream = Buffer.concat(chunks.map(({ bytes }) => bytes));
  const inBytes = byteSpans(text, spans);
  let [end, next] = [0, 0];
  return chunks
    .map(({ t, bytes }) => {
      const start = end;
      end += bytes.length;
      const first = next;
      while ((inBytes[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++;
      const through = (inBytes[next]?.start ?? end) < end ? next + 1 : next;
      const spans = inBytes.slice(first, through);
      const begins = spans.some((span) => span.start >= start);
      return { t, bytes: cut(stream, start, end, spans), redacted: begins };
    })
    .filter(({ bytes }) => bytes.length > 0);
}
