import type { HaoeeClient } from "../create-haoee-client.ts";
import type { ChatCompletionChunk, CreateChatCompletionRequest } from "../generated/components.ts";
import type { Stream } from "../stream/stream.ts";
import { callError } from "./call-error.ts";

type ChatRequest = CreateChatCompletionRequest & { stream?: boolean };

/** The chunks of a stream as events again, for the AI SDK to read. An error becomes the last of them. */
function eventsOf(stream: Stream<ChatCompletionChunk>, onError: (error: unknown) => void): ReadableStream<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const encode = (event: unknown) => encoder.encode(`data: ${JSON.stringify(event)}\n\n`);
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(encode(value));
      } catch (error) {
        onError(error);
        controller.enqueue(encode({ error: { message: String(error) } }));
        controller.close();
      }
    },
    cancel: () => stream.abort(),
  });
}

/**
 * A `fetch` that makes the chat calls of the AI SDK through a client, each once: the AI SDK repeats them itself.
 *
 * @param onStreamError is told what a stream throws, since an event can only hold its message.
 */
export function chatFetch(haoee: HaoeeClient, onStreamError: (error: unknown) => void): typeof fetch {
  return async (input, init) => {
    // The AI SDK writes the body, in the form that the contract describes.
    const body = JSON.parse(String(init?.body)) as ChatRequest;
    const mapError = (error: unknown) => callError(error, String(input), body);
    const headers = Object.fromEntries(new Headers(init?.headers));
    const options = { headers, signal: init?.signal ?? undefined, maxRetries: 0 };
    try {
      const { data, response } = await haoee.raw.createChatCompletion({ ...options, body });
      if (!(Symbol.asyncIterator in data)) return Response.json(data, response);
      return new Response(
        eventsOf(data, (error) => onStreamError(mapError(error))),
        response,
      );
    } catch (error) {
      throw mapError(error);
    }
  };
}
