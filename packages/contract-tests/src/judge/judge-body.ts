import { type AnswerKind, answerSchema, essenceOf } from "./answer-schema.ts";
import { judgeStream } from "./judge-stream.ts";
import { judgeValue } from "./judge-value.ts";
import type { Verdict } from "./verdict.ts";

/** An answer to judge. */
export interface Answer extends AnswerKind {
  /** The parsed JSON, or under `text/event-stream` the text of the stream as it came. */
  readonly body: unknown;
}

/**
 * Judges the body of an answer by the contract (JSON Schema 2020-12, formats included). A property the contract does
 * not know is no problem. An event stream is judged event by event.
 *
 * @throws UnknownOperationError when the contract has no such operation.
 * @throws UndocumentedAnswerError when it documents neither this status nor a default, or not this media type.
 * @throws TypeError when the body of an event stream is not a text.
 */
export function judgeBody({ body, ...kind }: Answer): Verdict {
  const schema = answerSchema(kind);
  if (essenceOf(kind.mediaType) !== "text/event-stream") return judgeValue(schema, body);
  if (typeof body !== "string") throw new TypeError("The body of an event stream is judged as text");
  return judgeStream(schema, body);
}
