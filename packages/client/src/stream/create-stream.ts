import type { JsonObject } from "../answers/json-object.ts";
import { requestIdOf } from "../answers/request-id.ts";
import { AbortError } from "../errors/abort-error.ts";
import { StreamError } from "../errors/stream-error.ts";
import { answerText } from "./answer-text.ts";
import { type ChunkIterator, chunksOf } from "./chunk-iterator.ts";
import type { Stream } from "./stream.ts";
import type { StreamSource } from "./stream-source.ts";
import { teeIterator } from "./tee-iterator.ts";
import { toJsonLines } from "./to-json-lines.ts";

async function drain(chunks: ChunkIterator): Promise<void> {
  let item = await chunks.next();
  while (!item.done) item = await chunks.next();
}

/** The stream of a source. */
export function createStream(source: StreamSource, chunks: ChunkIterator = chunksOf(source)): Stream<JsonObject> {
  const { name, response } = source.exchange;
  let claimed = false;

  /** Chunks are read once: a second loop would otherwise end at once, as if the answer were empty. */
  function claim(): ChunkIterator {
    if (claimed) throw new StreamError(`${name}: this stream was read already. Keep its chunks, or tee() it before.`);
    claimed = true;
    return chunks;
  }

  async function final(): Promise<JsonObject> {
    if (!claimed) await drain(claim());
    if (!source.outcome)
      throw new StreamError(`${name}: this stream is still being read. Ask for its answer afterwards.`);
    if (source.outcome.error) throw source.outcome.error;
    return source.answer.answer();
  }

  return {
    response,
    requestId: requestIdOf(response, undefined),
    abort: () => source.fail(new AbortError(`${name} was aborted.`)),
    tee() {
      const [one, other] = teeIterator(claim());
      return [createStream(source, one), createStream(source, other)];
    },
    toReadableStream: () => toJsonLines(claim()),
    text: async () => answerText(await final()),
    final,
    [Symbol.asyncIterator]: claim,
    [Symbol.asyncDispose]: async () => void (await chunks.return()),
  };
}
