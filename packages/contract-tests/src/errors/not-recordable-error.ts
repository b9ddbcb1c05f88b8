const name = "NotRecordableError";

/**
 * What was captured cannot become a recording, and nothing of it was written. Neither reason nor place quotes what was
 * captured.
 */
export class NotRecordableError extends Error {
  override readonly name: typeof name = name;
  readonly reason: string;
  /** JSON pointer into what the recording would have been, `""` being all of it. */
  readonly place: string;

  constructor(reason: string, place: string) {
    super(`not recorded: ${place || "the capture"} ${reason}`);
    this.reason = reason;
    this.place = place;
  }
}

/** Whether a value is a {@link NotRecordableError}, also one from another copy of this package. */
export function isNotRecordableError(value: unknown): value is NotRecordableError {
  return value instanceof Error && value.name === name;
}
