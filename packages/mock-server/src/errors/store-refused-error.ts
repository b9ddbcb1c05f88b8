/** A store that cannot be used as it is. The message says what to do. */
export class StoreRefusedError extends Error {
  override readonly name = "StoreRefusedError";
  /** What was given as the store, without user, password and query. */
  readonly store: string;

  constructor(store: string, reason: string, options?: ErrorOptions) {
    super(`The store ${store} cannot be used: ${reason}`, options);
    this.store = store;
  }
}

/** Whether a caught value is a refused store, also one that another copy of this module threw. */
export function isStoreRefusedError(value: unknown): value is StoreRefusedError {
  return value instanceof Error && value.name === "StoreRefusedError";
}
