const name = "InvalidSettingsError";

/** A file of settings, such as an allow-list, waivers or a plan, cannot be read or is not of its schema. */
export class InvalidSettingsError extends Error {
  override readonly name: typeof name = name;
  /** Path of the file. */
  readonly file: string;
  /** Line of the place, from 1; 0 when no one line is to blame, as when the file cannot be read. */
  readonly line: number;
  readonly reason: string;

  constructor(file: string, line: number, reason: string) {
    super(`${file}${line > 0 ? `:${line}` : ""}: ${reason}`);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}

/** Whether a value is an {@link InvalidSettingsError}, also one from another copy of this package. */
export function isInvalidSettingsError(value: unknown): value is InvalidSettingsError {
  return value instanceof Error && value.name === name;
}
