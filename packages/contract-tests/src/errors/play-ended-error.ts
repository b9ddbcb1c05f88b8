const name = "PlayEndedError";

/** What follows from the end of a play. */
interface Consequences {
  readonly endsRun?: boolean;
  readonly mayHaveCreated?: boolean;
}

/** A play ended before its recording was complete. What it has created so far is kept, and the next run goes on there. */
export class PlayEndedError extends Error {
  override readonly name: typeof name = name;
  readonly reason: string;
  /** Whether no other play can go on either, such as when the key was refused. */
  readonly endsRun: boolean;
  /** Whether the last request may have created something although its answer gave nothing to go on with. */
  readonly mayHaveCreated: boolean;

  constructor(reason: string, { endsRun = false, mayHaveCreated = false }: Consequences = {}) {
    super(reason);
    this.reason = reason;
    this.endsRun = endsRun;
    this.mayHaveCreated = mayHaveCreated;
  }
}

/** Whether a value is a {@link PlayEndedError}, also one from another copy of this package. */
export function isPlayEndedError(value: unknown): value is PlayEndedError {
  return value instanceof Error && value.name === name;
}
