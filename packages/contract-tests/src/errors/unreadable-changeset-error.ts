const name = "UnreadableChangesetError";

/** The pending changesets could not be read, so nobody knows which bump they ask for. */
export class UnreadableChangesetError extends Error {
  override readonly name: typeof name = name;
  /** The folder of the changesets. */
  readonly folder: string;
  /** Why not. */
  readonly reason: string;

  constructor(folder: string, reason: string) {
    super(`${folder}: ${reason}`);
    this.folder = folder;
    this.reason = reason;
  }
}

/** Whether a value is an {@link UnreadableChangesetError}, also one from another copy of this package. */
export function isUnreadableChangesetError(value: unknown): value is UnreadableChangesetError {
  return value instanceof Error && value.name === name;
}
