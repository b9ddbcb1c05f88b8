/** One place where a body breaks the contract. */
export interface Problem {
  /**
   * JSON pointer into the body, `""` being the whole of it. Under `text/event-stream` its first step is the number of
   * the event, the first being 0.
   */
  readonly pointer: string;
  /** What is wrong there, in words that follow the pointer: `must be integer, got "two"`. */
  readonly reason: string;
  /** Where the contract says so: a pointer into the bundled document. Empty for what no schema states. */
  readonly schemaPath: string;
}

/** What the contract says of a body. */
export interface Verdict {
  readonly ok: boolean;
  /**
   * Empty when `ok`; otherwise the most telling problem comes first. A body, or an event, of more than 50,000
   * values is judged up to its first problem, and the last one says so.
   */
  readonly problems: readonly Problem[];
}
