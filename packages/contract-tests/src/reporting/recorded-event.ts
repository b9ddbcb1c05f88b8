import { createParser } from "eventsource-parser";
import type { RecordedChunk } from "../recording/recording.ts";

/** An event of a recorded stream: its data, and the number of the chunk with which it was complete. */
export interface RecordedEvent {
  readonly data: string;
  readonly chunk: number;
}

/** The event of a stream with this number, from 0; undefined when the stream holds fewer. */
export function recordedEvent(chunks: readonly RecordedChunk[], number: number): RecordedEvent | undefined {
  const events: RecordedEvent[] = [];
  const decoder = new TextDecoder();
  let chunk = 0;
  const parser = createParser({ onEvent: ({ data }) => events.push({ data, chunk }) });
  for (; chunk < chunks.length && events.length <= number; chunk++) {
    const { data = "", encoding } = chunks[chunk] ?? {};
    parser.feed(decoder.decode(Buffer.from(data, encoding ?? "utf8"), { stream: true }));
  }
  chunk = chunks.length - 1;
  // A stream that ends without an empty line still holds its last event.
  parser.feed("\n\n");
  return events[number];
}
