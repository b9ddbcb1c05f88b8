/** A file of the user's that cannot be taken as it is. */
export class FileRefusedError extends Error {
  override readonly name = "FileRefusedError";
  readonly file: string;
  /** Why, without the place. */
  readonly reason: string;
  /** Line and column count from one. Both are undefined when the file as a whole is wrong. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(file: string, reason: string, place?: { readonly line: number; readonly column: number }) {
    super(`${[file, place?.line, place?.column].filter((part) => part !== undefined).join(":")}: ${reason}`);
    this.file = file;
    this.reason = reason;
    this.line = place?.line;
    this.column = place?.column;
  }
}

/** Whether a caught value is a refused file, also one that another copy of this module threw. */
export function isFileRefusedError(value: unknown): value is FileRefusedError {
  return value instanceof Error && value.name === "FileRefusedError";
}
