const name = "UnreadableContractError";

/** A revision of a contract could not be read: it is absent, no OpenAPI document, or a reference leads nowhere. */
export class UnreadableContractError extends Error {
  override readonly name: typeof name = name;
  /** File, git revision or reference that could not be read. */
  readonly place: string;
  /** Why not. */
  readonly reason: string;

  constructor(place: string, reason: string) {
    super(`${place}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}

/** Whether a value is an {@link UnreadableContractError}, also one from another copy of this package. */
export function isUnreadableContractError(value: unknown): value is UnreadableContractError {
  return value instanceof Error && value.name === name;
}
