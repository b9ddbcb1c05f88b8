/** What any call takes beside its input. What is left out is as the client's options say. */
export interface CallOptions {
  /** Ends the call when it is aborted, the reading of its answer included: it then rejects with `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that each attempt waits for the head of an answer. `Infinity` for no limit. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds that the body of an answer may be silent while it is read. `Infinity` for no limit. */
  readonly idleTimeoutMs?: number | undefined;
  /** How often to try again at most. */
  readonly maxRetries?: number | undefined;
  /** The header `Idempotency-Key`, the same for all attempts. Default: a random one for each POST, none for a GET. */
  readonly idempotencyKey?: string | undefined;
  /** Further headers. `Accept` and `Authorization` stay the client's own. */
  readonly headers?: Headers | Readonly<Record<string, string | undefined>> | undefined;
  /** The header `ModelName`, by which the gateway routes and bills. Default: the client's, else the body's `model`. */
  readonly modelName?: string | undefined;
}
