const name = "NothingToVerifyError";

/**
 * A verification was asked for that would look at nothing: no recordings, an entry that there is not, a shard that there
 * is not. It says nothing about any recording: a run of nothing must not look like one that found nothing.
 */
export class NothingToVerifyError extends Error {
  override readonly name: typeof name = name;
  /** What is missing, and what there is. */
  readonly reason: string;

  constructor(reason: string) {
    super(`There is nothing to verify: ${reason}`);
    this.reason = reason;
  }
}

/** Whether a value is a {@link NothingToVerifyError}, also one from another copy of this package. */
export function isNothingToVerifyError(value: unknown): value is NothingToVerifyError {
  return value instanceof Error && value.name === name;
}
