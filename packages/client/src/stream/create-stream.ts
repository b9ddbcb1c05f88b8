import type { JsonObject } from "../answers/json-object.ts";
import { pullStream } from "../answers/pull-stream.ts";
import { requestIdOf } from "../answers/request-id.ts";
import { AbortError } from "../errors/abort-error.ts";
import { StreamError } from "../errors/stream-error.ts";
import { answerText } from "./answer-text.ts";
import { type ChunkIterator, readChunks } from "./read-chunks.ts";
import type { Stream } from "./stream.ts";
import type { StreamSource } from "./stream-source.ts";
import { teeIterator } from "./tee-iterator.ts";

/** The stream of a source. */
export function createStream(source: StreamSource, chunks: ChunkIterator = readChunks(source)): Stream<JsonObject> {
  const { name, response } = source.exchange;
  let claimed = false;
  /** The reading for `final()`, which may be asked for more than once. */
  let whole: Promise<void> | undefined;

  /** Chunks are read once: a second loop would otherwise end at once, as if the answer were empty. */
  function claim(): ChunkIterator {
    if (claimed) throw new StreamError(`${name}: this stream was read already. Keep its chunks, or tee() it before.`);
    claimed = true;
    return chunks;
  }

  async function nextLine(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const { done, value } = await chunks.next();
    return done ? undefined : new TextEncoder().encode(`${JSON.stringify(value)}\n`);
  }

  async function readAll(): Promise<void> {
    claim();
    while (!(await chunks.next()).done);
  }

  async function final(): Promise<JsonObject> {
    if (!claimed) whole = readAll();
    await whole;
    source.check();
    if (source.isOver()) return source.answer.answer();
    throw new StreamError(`${name}: this stream is still being read. Ask for its answer afterwards.`);
  }

  return {
    response,
    requestId: requestIdOf(response),
    abort: () => source.fail(new AbortError(`${name} was aborted.`)),
    tee() {
      const [one, other] = teeIterator(claim());
      return [createStream(source, one), createStream(source, other)];
    },
    toReadableStream() {
      claim();
      return pullStream(nextLine, chunks.return);
    },
    text: async () => answerText(await final()),
    final,
    [Symbol.asyncIterator]: claim,
    [Symbol.asyncDispose]: async () => void (await chunks.return()),
  };
}
