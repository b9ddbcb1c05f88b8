import { pullStream } from "../answers/pull-stream.ts";
import type { ChunkIterator } from "./chunk-iterator.ts";

/** The chunks as lines of JSON in UTF-8, read as they are asked for. Cancelling leaves the chunks. */
export function toJsonLines(chunks: ChunkIterator): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return pullStream(async () => {
    const { done, value } = await chunks.next();
    return done ? undefined : encoder.encode(`${JSON.stringify(value)}\n`);
  }, chunks.return);
}
