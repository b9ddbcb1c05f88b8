import { isApiError, isIncompleteStreamError } from "@haoee/client";
import type { CallAnswer } from "./call-answer.ts";

type Read = Pick<CallAnswer, "body" | "failure">;

/** An error in the middle of a stream is its last event, and a stream without an end has the events that came. */
async function readEvents(stream: AsyncIterable<unknown>): Promise<Read> {
  const events: unknown[] = [];
  try {
    for await (const event of stream) events.push(event);
    return { body: events };
  } catch (error) {
    if (isApiError(error)) return { body: [...events, error.body], failure: error.name };
    if (isIncompleteStreamError(error)) return { body: events, failure: error.name };
    throw error;
  }
}

/** Reads to its end what a call of the client has brought. */
export async function readData(data: unknown): Promise<Read> {
  if (data instanceof ReadableStream) return { body: new Uint8Array(await new Response(data).arrayBuffer()) };
  if (typeof data !== "object" || data === null || !(Symbol.asyncIterator in data)) return { body: data };
  // Only the client's streams can be iterated this way.
  return readEvents(data as AsyncIterable<unknown>);
}
