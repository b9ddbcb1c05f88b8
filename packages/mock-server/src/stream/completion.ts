/** One answer to a request, whole, or the piece of it that an event carries. */
export type Choice = Readonly<Record<string, unknown>>;

/** A whole answer of `createChatCompletion` or `createCompletion`, or an event of its stream. */
export interface Completion {
  readonly choices: readonly Choice[];
  readonly usage?: unknown;
  readonly [name: string]: unknown;
}

/** How an operation writes the same answer whole and as a stream. */
export interface CompletionForm {
  /** The whole that the events of a stream add up to. */
  join(events: readonly Completion[]): Completion;
  /** The events in which a whole answer comes, without its usage. */
  split(whole: Completion): readonly Completion[];
}
