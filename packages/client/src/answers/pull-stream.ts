/**
 * A stream of what is read each time it is asked for, until that is undefined. Nothing is read ahead, so that only a
 * gateway's silence counts as such, never a reader's.
 */
export function pullStream<Chunk>(
  read: () => Promise<Chunk | undefined>,
  cancel: () => Promise<unknown>,
): ReadableStream<Chunk> {
  return new ReadableStream<Chunk>(
    {
      async pull(controller) {
        const chunk = await read();
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
      cancel: async () => void (await cancel()),
    },
    { highWaterMark: 0 },
  );
}
