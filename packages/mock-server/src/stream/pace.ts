import type { Clock } from "../clock/clock.ts";

/** A piece of an answer, and when it is due. */
export interface TimedChunk {
  /** Milliseconds after the answer began. Deadlines are absolute: a late piece does not delay those behind it. */
  readonly at: number;
  readonly data: string | Uint8Array;
}

/**
 * Gives each piece no earlier than it is due.
 *
 * @param signal ends it at once when aborted, without an error: nobody reads on
 */
export async function* pace(
  chunks: Iterable<TimedChunk> | AsyncIterable<TimedChunk>,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  const begin = clock.now();
  for await (const { at, data } of chunks) {
    const wait = begin + at - clock.now();
    if (wait > 0) await clock.sleep(wait, signal).catch(() => {});
    if (signal.aborted) return;
    yield data;
  }
}
