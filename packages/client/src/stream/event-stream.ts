import { StreamError } from "../errors/stream-error.ts";

/**
 * The chunks of a streamed answer, to be read once with `for await`. Leaving the loop early closes the connection, and
 * so does aborting the call. A stream that is never read keeps its connection open.
 *
 * Reading throws `ApiError` for an error that the gateway reports on the way, `ConnectionError` when the connection
 * breaks, `IncompleteStreamError` when the answer lacks its end, and `StreamError` for an event that cannot be read and
 * for a second reading.
 */
export type EventStream<Chunk> = AsyncIterable<Chunk>;

/** Makes sure that chunks are read once: a second loop would otherwise end at once, as if the answer were empty. */
export function readOnce<Chunk>(chunks: AsyncGenerator<Chunk>): EventStream<Chunk> {
  let begun = false;
  return {
    [Symbol.asyncIterator]() {
      if (begun) throw new StreamError("This stream was read already. Keep its chunks to use them again.");
      begun = true;
      return chunks;
    },
  };
}
