/// <reference lib="esnext.disposable" preserve="true" />
import type { ChatCompletion, ChatCompletionChunk } from "../generated/components.ts";

/** What the chunks of a stream add up to: the answer of the same call without `stream`. */
export type StreamedAnswer<Chunk> = Chunk extends ChatCompletionChunk
  ? ChatCompletion
  : Exclude<Chunk, { value: string }>;

/**
 * A streamed answer, whose chunks are read once with `for await`:
 *
 * ```ts
 * for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta?.content ?? "");
 * ```
 *
 * It is complete with `[DONE]`, or once every choice has its `finish_reason`. Chunks arrive as the gateway sends them;
 * nothing is asked for again when a stream breaks. One event may have 64 Mi characters.
 *
 * The connection is closed after an error, when a loop is left early, by `abort()`, by the signal of the call and at the
 * end of an `await using`. A whole answer leaves it to be used again, unless the gateway keeps the body open for more
 * than 250 ms. A stream that is neither read nor aborted keeps the connection open.
 *
 * Reading throws `ApiError` for an error that the gateway reports on the way, `ConnectionError` when the connection
 * breaks, `IncompleteStreamError` when the answer lacks its end, `StreamError` for an event that cannot be read and for
 * a second reading, and the error of an abort.
 */
export interface Stream<Chunk> extends AsyncIterable<Chunk>, AsyncDisposable {
  /** Status and headers. The body belongs to the stream. */
  readonly response: Response;
  /** Id to quote to the gateway's support, undefined where the headers tell none. */
  readonly requestId: string | undefined;
  /** Closes the connection. Reading on throws an error named `AbortError`, unless the stream is at its end. */
  abort(): void;
  /**
   * Two streams of the same chunks, to be read independently; what one of them is ahead is kept in memory for the
   * other. The connection closes early when both are left or either is aborted. The stream itself counts as read.
   */
  tee(): [Stream<Chunk>, Stream<Chunk>];
  /**
   * The chunks as lines of JSON in UTF-8, to be sent on: `new Response(stream.toReadableStream())`. It fails as reading
   * does, and cancelling it closes the connection. The stream itself counts as read.
   */
  toReadableStream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** The text of the first choice, without thoughts and refusals; when and how it fails is as with `final()`. */
  text(): Promise<string>;
  /**
   * The whole answer in the form it has without `stream`: text, thoughts, refusals, tool calls and log probabilities
   * joined for every choice, usage and all else as last told. Reads the stream, or tells what a finished loop has read.
   * Fails as reading does, and with `StreamError` while a loop is under way or was left early.
   */
  final(): Promise<StreamedAnswer<Chunk>>;
}
