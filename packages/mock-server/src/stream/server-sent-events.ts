import type { TimedChunk } from "./pace.ts";

/** The bytes of an event stream, one event at a time, closed by `[DONE]` as the OpenAI form has it. */
export function* serverSentEvents(events: Iterable<unknown>): Generator<TimedChunk, void, undefined> {
  for (const event of events) yield { at: 0, data: `data: ${JSON.stringify(event)}\n\n` };
  yield { at: 0, data: "data: [DONE]\n\n" };
}
