/** A chunk of a chat stream, as far as this room changes it. */
export interface ChatChunk {
  readonly model?: string;
  readonly choices: readonly unknown[];
  readonly usage?: unknown;
}

/** What a request says about the stream it wants. */
export interface ChatStreamWish {
  /** Model to name in every chunk. */
  readonly model: string;
  /** Whether the stream ends with the usage of the call: `stream_options.include_usage`. */
  readonly includeUsage: boolean;
}

function withoutUsage({ usage: _, ...chunk }: ChatChunk): ChatChunk {
  return chunk;
}

/**
 * The chunks of an example as the request wants them. Only a stream that was asked for its usage has the key `usage`:
 * null in every chunk but the last, which has no choices.
 */
export function chatChunks(example: readonly ChatChunk[], { model, includeUsage }: ChatStreamWish): ChatChunk[] {
  const chunks = includeUsage ? example : example.filter(({ choices }) => choices.length > 0).map(withoutUsage);
  return chunks.map((chunk) => ({ ...chunk, model }));
}
