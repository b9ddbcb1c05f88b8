import type { ChunkIterator } from "./chunk-iterator.ts";

/** The chunks as lines of JSON in UTF-8, read as they are asked for. Cancelling leaves the chunks. */
export function toJsonLines(chunks: ChunkIterator): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      cancel: async () => void (await chunks.return()),
    },
    { highWaterMark: 0 },
  );
}
