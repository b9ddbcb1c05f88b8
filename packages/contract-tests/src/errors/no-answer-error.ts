const name = "NoAnswerError";

/**
 * A request got no whole answer: the connection failed, was cut, or was silent too long. It says nothing about what the
 * gateway has done, unless the request was never sent.
 */
export class NoAnswerError extends Error {
  override readonly name: typeof name = name;
  readonly reason: string;
  /** Whether the request may have reached the gateway. */
  readonly sent: boolean;

  constructor(reason: string, sent: boolean) {
    super(`No answer: ${reason}`);
    this.reason = reason;
    this.sent = sent;
  }
}

/** Whether a value is a {@link NoAnswerError}, also one from another copy of this package. */
export function isNoAnswerError(value: unknown): value is NoAnswerError {
  return value instanceof Error && value.name === name;
}
