const name = "UnreadableArchiveError";

/** A file cannot be imported as a whole: it is too large, of no known format, or not what its format says. */
export class UnreadableArchiveError extends Error {
  override readonly name: typeof name = name;
  /** Path of the file. */
  readonly file: string;
  readonly reason: string;

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}

/** Whether a value is an {@link UnreadableArchiveError}, also one from another copy of this package. */
export function isUnreadableArchiveError(value: unknown): value is UnreadableArchiveError {
  return value instanceof Error && value.name === name;
}
