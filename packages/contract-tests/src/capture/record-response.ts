import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import { escapeStep } from "../json-pointer.ts";
import { essenceOf } from "../judge/answer-schema.ts";
import type { RecordedResponse } from "../recording/recording.ts";
import { redactHeaders } from "../redaction/redact-headers.ts";
import { redacted, replaceSpans } from "../redaction/span.ts";
import { valueSpans } from "../redaction/value-spans.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { recordBytes } from "./record-bytes.ts";
import { recordEvents } from "./record-events.ts";
import { isJson, recordJson } from "./record-json.ts";
import { headerOf } from "./record-request.ts";
import { below, type Place, type Recorded } from "./recorded.ts";

type Response = CapturedExchange["response"];

function recordText(bytes: Uint8Array, { pointer, known }: Place): Uint8Array {
  const text = decodeUtf8(bytes, pointer);
  const spans = valueSpans(text, known);
  return spans.length > 0 ? Buffer.from(replaceSpans(text, spans)) : bytes;
}

function recordFile(bytes: Uint8Array, essence: string, place: Place): Recorded<object> {
  const kept = essence.startsWith("text/") ? recordText(bytes, place) : bytes;
  const stored = recordBytes(kept, essence, place);
  return {
    value: { file: stored.name },
    redactions: kept === bytes ? [] : ["/file"],
    files: new Map([[stored.name, stored.bytes]]),
  };
}

function recordBody({ headers, chunks }: Response, { pointer, known }: Place): Recorded<object> {
  const essence = essenceOf(headerOf(headers, "content-type"));
  if (essence === "text/event-stream") {
    const { value, redactions } = recordEvents(chunks, { pointer: `${pointer}/chunks`, known });
    return { value: { chunks: value }, redactions: below("/chunks", redactions), files: new Map() };
  }
  const bytes = Buffer.concat(chunks.map((chunk) => chunk.bytes));
  if (!isJson(essence)) return recordFile(bytes, essence, { pointer: `${pointer}/file`, known });
  const { value, redactions } = recordJson(bytes, { pointer: `${pointer}/body`, known });
  return { value: { body: value }, redactions: below("/body", redactions), files: new Map() };
}

/**
 * A response as it will be written: JSON as a value, an event stream in its pieces, anything else as a file.
 *
 * @throws NotRecordableError when it cannot be parsed or a credential cannot be taken out.
 */
export function recordResponse(response: Response, place: Place): Recorded<RecordedResponse> {
  const headers = redactHeaders(response.headers, place.known);
  const body = recordBody(response, place);
  const inHeaders = Object.keys(headers).filter((name) => headers[name]?.includes(redacted));
  return {
    value: { status: response.status, headers, ...body.value },
    redactions: [...inHeaders.map((name) => `/headers/${escapeStep(name)}`), ...body.redactions],
    files: body.files,
  };
}
