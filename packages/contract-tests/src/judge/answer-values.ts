import { essenceOf } from "./answer-schema.ts";
import type { Answer } from "./judge-body.ts";
import { parseEvents } from "./read-events.ts";

/** A value that the contract's schema speaks about, and where it stands in the answer. */
export interface AnswerValue {
  readonly value: unknown;
  /** JSON pointer, `""` for the whole body and `/0` for the first event. */
  readonly pointer: string;
}

/**
 * What the schema of an answer speaks about: the body, or each event of a stream. Nothing where the answer is bytes.
 *
 * @throws SyntaxError when an event of a stream given as text is not JSON.
 * @throws TypeError when the body of an event stream is neither a text nor a list.
 */
export function answerValues({ mediaType, body }: Answer): readonly AnswerValue[] {
  if (body instanceof Uint8Array) return [];
  if (essenceOf(mediaType) !== "text/event-stream") return [{ value: body, pointer: "" }];
  const events = typeof body === "string" ? parseEvents(body) : body;
  if (!Array.isArray(events)) throw new TypeError("An event stream is judged as text or as the list of its events");
  return events.map((value, index) => ({ value, pointer: `/${index}` }));
}
