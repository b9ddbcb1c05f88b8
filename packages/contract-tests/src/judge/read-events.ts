import { createParser } from "eventsource-parser";

/** What ends an event stream of the gateway. */
export const endOfEvents = "[DONE]";

/** The data of each event of a stream, in order. Comments, ids and names of events are framing and are left out. */
export function readEvents(text: string): readonly string[] {
  const found: string[] = [];
  const parser = createParser({ onEvent: ({ data }) => found.push(data) });
  parser.feed(text);
  // A stream that ends without an empty line still holds its last event.
  parser.feed("\n\n");
  return found;
}

/**
 * The parsed events of a stream, without its end.
 *
 * @throws SyntaxError when an event is not JSON.
 */
export function parseEvents(text: string): readonly unknown[] {
  return readEvents(text)
    .filter((data) => data !== endOfEvents)
    .map((data): unknown => JSON.parse(data));
}
