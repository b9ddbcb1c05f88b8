/** A file of the user's that cannot be taken as it is. */
export class FileRefusedError extends Error {
  override readonly name = "FileRefusedError";
  readonly file: string;
  /** Why, without the place. */
  readonly reason: string;
  /** Line and column count from one. Both are undefined when the file as a whole is wrong. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** Further files that cannot be taken. The message tells of them too, each on a line of its own. */
  readonly others: readonly FileRefusedError[];

  constructor(
    file: string,
    reason: string,
    place?: { readonly line: number; readonly column: number },
    others: readonly FileRefusedError[] = [],
  ) {
    const at = [file, place?.line, place?.column].filter((part) => part !== undefined).join(":");
    super([`${at}: ${reason}`, ...others.map(({ message }) => message)].join("\n"));
    this.file = file;
    this.reason = reason;
    this.line = place?.line;
    this.column = place?.column;
    this.others = others;
  }
}

/** Whether a caught value is a refused file, also one that another copy of this module threw. */
export function isFileRefusedError(value: unknown): value is FileRefusedError {
  return value instanceof Error && value.name === "FileRefusedError";
}
