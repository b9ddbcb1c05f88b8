import { parseEvents } from "../judge/read-events.ts";
import type { RecordedResponse } from "../recording/recording.ts";
import { responseText } from "../recording/response-bytes.ts";

/** The bodies of an answer that say something: the JSON body, or each event of a stream. */
export function valuesOf(response: RecordedResponse): readonly unknown[] {
  if (response.body !== undefined) return [response.body];
  if (!response.chunks) return [];
  try {
    return parseEvents(responseText(response));
  } catch {
    // What the grammar of streams says of it is another proof's matter.
    return [];
  }
}
