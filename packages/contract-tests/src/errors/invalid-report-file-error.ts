const name = "InvalidReportFileError";

/** A file that a report should be drawn from is not what `verify --json` or `coverage --json` prints. */
export class InvalidReportFileError extends Error {
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

/** Whether a value is an {@link InvalidReportFileError}, also one from another copy of this package. */
export function isInvalidReportFileError(value: unknown): value is InvalidReportFileError {
  return value instanceof Error && value.name === name;
}
