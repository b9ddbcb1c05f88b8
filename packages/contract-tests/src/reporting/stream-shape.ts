/** A stream as a picture of it needs to know it. Times in milliseconds since the head of the response. */
export interface StreamShape {
  readonly chunks: number;
  readonly bytes: number;
  /** When the last chunk came. */
  readonly end: number;
  /** The longest time without a chunk. */
  readonly silence: number;
  /** At most 120 bars: when they begin, and how many bytes came. */
  readonly bars: readonly (readonly [t: number, bytes: number])[];
}

const mostBars = 120;

/** The shape of a stream. Of more chunks than bars, those of one slice of time share a bar. */
export function streamShape(chunks: readonly { readonly t: number; readonly bytes: number }[]): StreamShape {
  const end = chunks.at(-1)?.t ?? 0;
  const width = chunks.length > mostBars ? end / (mostBars - 1) : 0;
  const slices = Map.groupBy(chunks, ({ t }) => (width > 0 ? Math.floor(t / width) * width : t));
  return {
    chunks: chunks.length,
    bytes: sum(chunks),
    end,
    silence: Math.max(0, ...chunks.map(({ t }, index) => t - (chunks[index - 1]?.t ?? 0))),
    bars: [...slices].map(([t, slice]) => [Math.round(t * 10) / 10, sum(slice)] as const),
  };
}

function sum(chunks: readonly { readonly bytes: number }[]): number {
  return chunks.reduce((total, { bytes }) => total + bytes, 0);
}
