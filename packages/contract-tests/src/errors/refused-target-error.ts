const name = "RefusedTargetError";

/** An address cannot be recorded from: it is none, would carry the key in the clear, or holds credentials. Nothing was sent. */
export class RefusedTargetError extends Error {
  override readonly name: typeof name = name;
  readonly reason: string;

  constructor(reason: string) {
    super(`The target ${reason}`);
    this.reason = reason;
  }
}

/** Whether a value is a {@link RefusedTargetError}, also one from another copy of this package. */
export function isRefusedTargetError(value: unknown): value is RefusedTargetError {
  return value instanceof Error && value.name === name;
}
