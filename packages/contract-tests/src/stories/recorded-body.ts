import { essenceOf } from "../judge/answer-schema.ts";
import { parseEvents } from "../judge/read-events.ts";
import type { Exchange } from "../recording/recording.ts";
import { responseText } from "../recording/response-bytes.ts";

/**
 * The body a reader should get of a recorded response: parsed JSON, of an event stream the list of its events, of a file
 * its bytes.
 *
 * @throws SyntaxError when it is not JSON.
 */
export function recordedBody({ response }: Exchange): unknown {
  if (response.bytes) return response.bytes;
  const streams = essenceOf(response.headers["content-type"] ?? "") === "text/event-stream";
  return streams ? parseEvents(responseText(response)) : JSON.parse(responseText(response));
}
