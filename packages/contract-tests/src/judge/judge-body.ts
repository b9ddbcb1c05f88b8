import { type OpenApiDocument, openApiDocument } from "@haoee/spec";
import { type AnswerKind, answerSchema, essenceOf } from "./answer-schema.ts";
import { judgeEvents, judgeStream } from "./judge-stream.ts";
import { judgeValue } from "./judge-value.ts";
import type { Verdict } from "./verdict.ts";

/** An answer to judge. */
export interface Answer extends AnswerKind {
  /**
   * The parsed JSON; under `text/event-stream` the text of the stream as it came or the list of its parsed events; of
   * any other media type the bytes.
   */
  readonly body: unknown;
}

/**
 * Judges the body of an answer by the contract (JSON Schema 2020-12, formats included). A property the contract does
 * not know is no problem. An event stream is judged event by event.
 *
 * @param document Another revision of the contract, bundled. Default: the contract of this package.
 * @throws UnknownOperationError when the contract has no such operation.
 * @throws UndocumentedKindError when it documents neither this status nor a default, or not this media type.
 * @throws TypeError when the body of an event stream is neither a text nor a list.
 */
export function judgeBody({ body, ...kind }: Answer, document: OpenApiDocument = openApiDocument): Verdict {
  const schema = answerSchema(kind, document);
  // JSON Schema knows no bytes: the contract describes them as a text, one character for each.
  if (body instanceof Uint8Array) return judgeValue(schema, Buffer.from(body).toString("latin1"));
  if (essenceOf(kind.mediaType) !== "text/event-stream") return judgeValue(schema, body);
  if (typeof body === "string") return judgeStream(schema, body);
  if (Array.isArray(body)) return judgeEvents(schema, body);
  throw new TypeError("An event stream is judged as text or as the list of its events");
}
