import { type Pace, pacedEvents, type StreamEvent } from "../stream/paced-events.ts";
import { jsonResponse } from "./json-response.ts";
import type { ResponseValue } from "./values.ts";

/** What a chunk adds to one of the answers, and how many of its tokens came before. */
export interface StreamedChoice {
  readonly tokensBefore: number;
  readonly choice: object;
}

/** A whole answer of `createChatCompletion` or `createCompletion`, and the same in pieces. */
export interface CompletionAnswer {
  /** What a whole answer and a chunk have alike: id, time, model. */
  readonly envelope: object;
  readonly object: { readonly whole: string; readonly chunk: string };
  readonly choices: readonly object[];
  /** The pieces of each choice. */
  readonly streams: readonly Iterable<StreamedChoice>[];
  readonly usage: object;
}

/** The part of a request that chooses the form of its answer. */
interface FormWish {
  readonly stream?: boolean | null;
  readonly stream_options?: { readonly include_usage?: boolean } | null;
}

/**
 * The chunks of all choices, those first that have the fewest tokens before them. Only a stream that was asked for its
 * usage has the key `usage`: null in every chunk but the last, which has no choices.
 */
function* chunksOf(
  { envelope, object, streams, usage }: CompletionAnswer,
  includeUsage: boolean,
): Generator<StreamEvent, void, undefined> {
  const head = { ...envelope, object: object.chunk };
  const pieces = streams.flatMap((stream) => [...stream]).sort((one, other) => one.tokensBefore - other.tokensBefore);
  for (const { tokensBefore, choice } of pieces) {
    yield { tokensBefore, value: { ...head, choices: [choice], ...(includeUsage && { usage: null }) } };
  }
  const tokensBefore = pieces.at(-1)?.tokensBefore ?? 0;
  if (includeUsage) yield { tokensBefore, value: { ...head, choices: [], usage } };
}

/** Answers whole and at once, or as a paced stream exactly when the request says `stream: true`. */
export function respondCompletion(
  { stream, stream_options }: FormWish,
  answer: CompletionAnswer,
  pace: Pace,
): ResponseValue {
  const { envelope, object, choices, usage } = answer;
  if (!stream) return jsonResponse(200, { ...envelope, object: object.whole, choices, usage });
  return {
    status: 200,
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" },
    body: pacedEvents(chunksOf(answer, stream_options?.include_usage ?? false), pace),
  };
}
