import { type Entry, type OperationId, responseExamples } from "@haoee/spec";
import type { Completion, CompletionForm } from "../stream/completion.ts";
import { requestedChunks } from "../stream/requested-chunks.ts";
import { serverSentEvents } from "../stream/server-sent-events.ts";
import type { Behaviour, World } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import type { ResponseValue } from "./values.ts";

/** The part of `CreateChatCompletionRequest` and `CreateCompletionRequest` that changes the answer. */
interface CompletionRequest {
  readonly model: string;
  readonly stream?: boolean | null;
  readonly stream_options?: { readonly include_usage?: boolean } | null;
}

/** An answer in both of its forms. */
interface Answer {
  readonly whole: Completion;
  readonly events: readonly Completion[];
}

/** What the documentation shows for an entry. A form that it does not show is made of the other. */
async function documentedAnswer(
  operationId: OperationId,
  { join, split }: CompletionForm,
  entry: Entry | undefined,
  world: World,
): Promise<Answer> {
  const examples = entry ? responseExamples(entry) : [];
  const stream = examples.find(({ mediaType }) => mediaType === "text/event-stream");
  // The contract's own test judges every example, whole or event, by its schema.
  const events = stream?.value as readonly Completion[] | undefined;
  if (events && !examples.some(({ mediaType }) => mediaType === "application/json")) {
    return { whole: join(events), events };
  }
  const { body } = await world.answer(operationId, entry ? { example: entry.id } : {});
  const whole = body as Completion;
  return { whole, events: events ?? split(whole) };
}

function eventStream(events: readonly Completion[]): ResponseValue {
  return {
    status: 200,
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" },
    body: serverSentEvents(events),
  };
}

/**
 * Answers the entry's example in the name of the model that was asked: as a stream exactly when the request says
 * `stream: true`.
 */
export function answerCompletion(operationId: OperationId, form: CompletionForm): Behaviour {
  return async ({ entry, body }, world) => {
    // The validator has judged the body by its schema.
    const { model, stream, stream_options } = body as CompletionRequest;
    const { whole, events } = await documentedAnswer(operationId, form, entry, world);
    if (!stream) return jsonResponse(200, { ...whole, model });
    const usage = stream_options?.include_usage ? whole.usage : undefined;
    return eventStream(requestedChunks(events, { model, usage }));
  };
}
