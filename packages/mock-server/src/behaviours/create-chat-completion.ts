import { responseExamples } from "@haoee/spec";
import { type ChatChunk, chatChunks } from "../stream/chat-chunks.ts";
import { serverSentEvents } from "../stream/server-sent-events.ts";
import type { Behaviour } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import type { RequestValue } from "./values.ts";

/** The part of `CreateChatCompletionRequest` that changes the answer. */
interface ChatRequest {
  readonly model: string;
  readonly stream_options?: { readonly include_usage?: boolean } | null;
}

function streamOf({ entry }: RequestValue): readonly ChatChunk[] | undefined {
  const examples = entry ? responseExamples(entry) : [];
  const found = examples.find(({ mediaType }) => mediaType === "text/event-stream");
  // The contract's own test judges each of these events by its schema.
  return found?.value as readonly ChatChunk[] | undefined;
}

/** Answers the entry's example in the name of the model that was asked, as a stream where the entry documents one. */
export const createChatCompletion: Behaviour = async (request, world) => {
  // The validator has judged the body by its schema.
  const { model, stream_options } = request.body as ChatRequest;
  const stream = streamOf(request);
  if (stream) {
    return {
      status: 200,
      headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" },
      body: serverSentEvents(chatChunks(stream, { model, includeUsage: stream_options?.include_usage === true })),
    };
  }
  const { status, body } = await world.answer(
    "createChatCompletion",
    request.entry ? { example: request.entry.id } : {},
  );
  return jsonResponse(status, { ...(body as object), model });
};
