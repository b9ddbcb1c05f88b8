/** Names and values of headers in the order in which they came, names in lower case. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** A piece of a body as it arrived, freed of any content encoding. */
export interface CapturedChunk {
  /** Milliseconds since the head of the response. */
  readonly t: number;
  readonly bytes: Uint8Array;
}

/** A request as it was seen, with whatever keys it carries. */
export interface CapturedRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
}

/** A call of the user's with its answer, complete and as it was seen. It must not reach a disk, a log or an error. */
export interface CapturedExchange {
  /** When the request was begun, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly request: CapturedRequest;
  readonly response: {
    readonly status: number;
    readonly headers: HeaderList;
    readonly chunks: readonly CapturedChunk[];
  };
}

/** A call of the gateway's to an address of the user's, as it was seen. */
export interface CapturedDelivery {
  readonly startedAt: number;
  /** Name of the callback in the contract. */
  readonly webhook: string;
  readonly request: CapturedRequest;
  readonly response: { readonly status: number };
}

/** One step of what becomes a recording. */
export type CapturedStep = CapturedExchange | CapturedDelivery;
