import type { Completion } from "./completion.ts";

/** What a request says about the stream it wants. */
export interface StreamWish {
  /** Model to name in every chunk. */
  readonly model: string;
  /** Usage to end with, left out unless `stream_options.include_usage` asks for it. */
  readonly usage?: unknown;
}

/**
 * The events of an answer as the request wants them. Only a stream that was asked for its usage has the key `usage`:
 * null in every chunk but the last, which has no choices.
 */
export function requestedChunks(events: readonly Completion[], { model, usage }: StreamWish): readonly Completion[] {
  const chunks = events
    .filter(({ choices }) => choices.length > 0)
    .map(({ usage: _, ...chunk }) => ({ ...chunk, model }));
  if (!usage) return chunks;
  return [
    ...chunks.map((chunk) => ({ ...chunk, usage: null })),
    ...chunks.slice(0, 1).map((chunk) => ({ ...chunk, choices: [], usage })),
  ];
}
