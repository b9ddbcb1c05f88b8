type Piece = string | Uint8Array;

const encoder = new TextEncoder();
const bytesOf = (piece: Piece) => (typeof piece === "string" ? encoder.encode(piece) : piece);

/** How a reader may end a body before its end. */
export interface Leaving {
  /** Aborted when the request is called off: the body then breaks with the reason of the signal. */
  readonly signal: AbortSignal;
  /** Called when nobody reads on. */
  onCancel(): void;
}

/**
 * Pieces as the body of a response, each asked for when the reader is ready for it.
 *
 * @throws TypeError when it breaks before its first piece: no answer came, as when a connection is lost.
 */
export async function streamBody(
  pieces: AsyncIterable<Piece>,
  { signal, onCancel }: Leaving,
): Promise<ReadableStream<Uint8Array>> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next().catch((cause: unknown) => {
    throw new TypeError("fetch failed", { cause });
  });
  let next: Promise<IteratorResult<Piece, unknown>> | undefined = Promise.resolve(first);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const taken = next ?? iterator.next();
        next = undefined;
        const { done, value } = await taken.catch((cause: unknown) => {
          throw new TypeError("terminated", { cause });
        });
        // Whoever writes for a reader that has left just ends.
        signal.throwIfAborted();
        if (done) controller.close();
        else controller.enqueue(bytesOf(value));
      },
      async cancel() {
        onCancel();
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
