const name = "UndocumentedKindError";

/**
 * The contract documents no body for this status or media type. It says nothing about a body: none was judged.
 */
export class UndocumentedKindError extends Error {
  override readonly name: typeof name = name;
  readonly operationId: string;
  /** What was asked for: `status 207` or `media type text/html`. */
  readonly asked: string;
  /** What the contract documents in its place. */
  readonly documented: readonly string[];

  constructor(operationId: string, asked: string, documented: readonly string[]) {
    super(`${operationId} documents no ${asked}. It documents: ${documented.join(", ") || "nothing"}`);
    this.operationId = operationId;
    this.asked = asked;
    this.documented = documented;
  }
}

/** Whether a value is an {@link UndocumentedKindError}, also one from another copy of this package. */
export function isUndocumentedKindError(value: unknown): value is UndocumentedKindError {
  return value instanceof Error && value.name === name;
}
