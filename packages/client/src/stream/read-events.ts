import { createParser, type EventSourceMessage, type ParseError } from "eventsource-parser";
import type { Exchange } from "../answers/exchange.ts";
import { interruption } from "../answers/interruption.ts";
import { StreamError } from "../errors/stream-error.ts";

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** Characters that one event may have: room for several large pictures in base64. */
const largestEvent = 64 * 1024 * 1024;

function refuseLargeEvent(error: ParseError): void {
  if (error.type === "max-buffer-size-exceeded") {
    throw new StreamError(`An event of the stream is larger than ${largestEvent} characters.`, { cause: error });
  }
}

async function read(reader: Reader, exchange: Exchange): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch (error) {
    throw interruption(error, exchange);
  }
}

/** Lets go of the body, which closes the connection unless it is at its end. */
async function close(reader: Reader): Promise<void> {
  // Where the connection broke, that is the error to report, not that it cannot be closed again.
  await reader.cancel().catch(() => undefined);
}

/**
 * The server-sent events of a body, however its bytes are cut. Comments are left out.
 *
 * @throws ConnectionError when the connection breaks, StreamError when an event is too large.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  exchange: Exchange,
): AsyncGenerator<EventSourceMessage> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const events: EventSourceMessage[] = [];
  const onEvent = (event: EventSourceMessage) => events.push(event);
  const parser = createParser({ maxBufferSize: largestEvent, onEvent, onError: refuseLargeEvent });
  try {
    for (let bytes = await read(reader, exchange); bytes; bytes = await read(reader, exchange)) {
      parser.feed(decoder.decode(bytes, { stream: true }));
      yield* events.splice(0);
    }
    // A line break at the very end lets the last event count where a server leaves out the empty line after it.
    parser.feed(`${decoder.decode()}\n`);
    yield* events;
  } finally {
    await close(reader);
  }
}
