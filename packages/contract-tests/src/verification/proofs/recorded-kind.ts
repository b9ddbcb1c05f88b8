import { essenceOf } from "../../judge/answer-schema.ts";
import type { Answer } from "../../judge/judge-body.ts";
import { readEvents } from "../../judge/read-events.ts";
import { partsByName } from "../../recording/parts-by-name.ts";
import type { Exchange, RecordedRequest, RecordedResponse } from "../../recording/recording.ts";
import { responseText } from "../../recording/response-bytes.ts";

/** Media type of a recorded response, without its parameters. */
export function mediaTypeOf({ headers }: RecordedResponse): string {
  return essenceOf(headers["content-type"] ?? "");
}

/** Whether a recorded response is an event stream. */
export function isStream(response: RecordedResponse): boolean {
  return mediaTypeOf(response) === "text/event-stream";
}

/** How many events a recorded stream holds, its end included. */
export function eventCount(response: RecordedResponse): number {
  return readEvents(responseText(response)).length;
}

/** What was sent: the JSON, or the form with its files by their names. Undefined when there was no body. */
export function sentBody({ body, parts }: RecordedRequest): unknown {
  return parts ? partsByName(parts, ({ filename }) => filename) : body;
}

/**
 * The answer of an exchange as the judge takes it: a stream with its framing, a file as its bytes.
 *
 * @throws SyntaxError when what should be JSON is none.
 */
export function answerOf({ operationId, response }: Exchange): Answer {
  const kind = { operationId, status: response.status, mediaType: mediaTypeOf(response) };
  if (response.bytes) return { ...kind, body: response.bytes };
  const text = responseText(response);
  return { ...kind, body: isStream(response) ? text : JSON.parse(text) };
}
