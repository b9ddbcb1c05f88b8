const name = "InvalidRecordingError";

/**
 * A file is no valid recording: not JSON, not of the format, holding what looks like a key, or lacking the files it
 * names. Whether the recording follows the contract is another question, which a verdict answers.
 */
export class InvalidRecordingError extends Error {
  override readonly name: typeof name = name;
  /** Path of the file. */
  readonly file: string;
  /** JSON pointer to the place, `""` being the whole file. */
  readonly pointer: string;
  readonly reason: string;

  constructor(file: string, pointer: string, reason: string) {
    super(`${file}: ${pointer || "the recording"} ${reason}`);
    this.file = file;
    this.pointer = pointer;
    this.reason = reason;
  }
}

/** Whether a value is an {@link InvalidRecordingError}, also one from another copy of this package. */
export function isInvalidRecordingError(value: unknown): value is InvalidRecordingError {
  return value instanceof Error && value.name === name;
}
