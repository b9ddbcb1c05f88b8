import { isUtf8 } from "node:buffer";
import { NotRecordableError } from "../errors/not-recordable-error.ts";
import type { CapturedChunk } from "../exchange/captured-exchange.ts";
import type { RecordedChunk } from "../recording/recording.ts";
import { type RedactedChunk, redactChunks } from "../redaction/redact-chunks.ts";
import { streamSpans } from "../redaction/stream-spans.ts";
import { textSpans } from "../redaction/value-spans.ts";
import type { Place, Recorded } from "./recorded.ts";

function recordChunk({ t, bytes }: RedactedChunk): RecordedChunk {
  return isUtf8(bytes)
    ? { t, data: Buffer.from(bytes).toString("utf8") }
    : { t, data: Buffer.from(bytes).toString("base64"), encoding: "base64" };
}

/**
 * An event stream in the pieces in which it came, redacted.
 *
 * @throws NotRecordableError when it is empty or not UTF-8.
 */
export function recordEvents(
  chunks: readonly CapturedChunk[],
  { pointer, known }: Place,
): Omit<Recorded<readonly RecordedChunk[]>, "files"> {
  const stream = Buffer.concat(chunks.map(({ bytes }) => bytes));
  if (stream.length === 0) throw new NotRecordableError("is an event stream without any event", pointer);
  if (!isUtf8(stream)) throw new NotRecordableError("is a text that is not UTF-8", pointer);
  const text = stream.toString("utf8");
  const kept = redactChunks(chunks, text, streamSpans(text, known));
  const left = Buffer.concat(kept.map(({ bytes }) => bytes)).toString("utf8");
  if (streamSpans(left, known).length > 0 || textSpans(left, known).length > 0) {
    throw new NotRecordableError("is an event stream with a credential that cannot be taken out of it", pointer);
  }
  const redactions = kept.flatMap((chunk, index) => (chunk.redacted ? [`/${index}/data`] : []));
  return { value: kept.map(recordChunk), redactions };
}
