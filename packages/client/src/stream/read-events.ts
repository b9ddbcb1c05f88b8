import { createParser, type EventSourceMessage, type ParseError } from "eventsource-parser";
import type { Exchange } from "../answers/exchange.ts";
import { openBody } from "../answers/open-body.ts";
import { StreamError } from "../errors/stream-error.ts";

/** Characters that one event may have: room for several large pictures in base64. */
const largestEvent = 64 * 1024 * 1024;

function refuseLargeEvent(error: ParseError): void {
  if (error.type === "max-buffer-size-exceeded") {
    throw new StreamError(`An event of the stream is larger than ${largestEvent} characters.`, { cause: error });
  }
}

/**
 * The server-sent events of a body, however its bytes are cut. Comments are left out.
 *
 * @throws ConnectionError, TimeoutError or AbortError, and StreamError when an event is too large.
 */
export async function* readEvents(exchange: Exchange): AsyncGenerator<EventSourceMessage> {
  const body = openBody(exchange);
  const decoder = new TextDecoder();
  const events: EventSourceMessage[] = [];
  const onEvent = (event: EventSourceMessage) => events.push(event);
  const parser = createParser({ maxBufferSize: largestEvent, onEvent, onError: refuseLargeEvent });
  try {
    for (let bytes = await body.read(); bytes; bytes = await body.read()) {
      parser.feed(decoder.decode(bytes, { stream: true }));
      yield* events.splice(0);
    }
    // A line break at the very end lets the last event count where a server leaves out the empty line after it.
    parser.feed(`${decoder.decode()}\n`);
    yield* events;
  } finally {
    await body.close();
  }
}
