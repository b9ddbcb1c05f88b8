/** Ends an answer as a broken connection would: an adapter that has a connection resets it. */
export class ConnectionResetError extends Error {
  override readonly name = "ConnectionResetError";

  constructor() {
    super("The connection is reset, as the request asked");
  }
}

/** Whether a caught value is a wanted reset, also one that another copy of this module threw. */
export function isConnectionResetError(value: unknown): value is ConnectionResetError {
  return value instanceof Error && value.name === "ConnectionResetError";
}
