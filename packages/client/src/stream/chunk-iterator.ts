import type { JsonObject } from "../answers/json-object.ts";
import { readChunks } from "./read-chunks.ts";
import { left, type StreamSource } from "./stream-source.ts";

/** What a stream reads from: one of its own, or a branch of a tee. */
export type ChunkIterator = Required<Pick<AsyncIterator<JsonObject, void, undefined>, "next" | "return">>;

/** The chunks of a source; to leave them closes it, even before the first was asked for. */
export function chunksOf(source: StreamSource): ChunkIterator {
  const chunks = readChunks(source);
  return {
    next: () => chunks.next(),
    return: () => {
      source.fail(left(source));
      return chunks.return();
    },
  };
}
