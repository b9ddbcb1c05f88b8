/** A request as an adapter hands it over. Its body is not read yet. */
export interface AppRequest {
  readonly method: string;
  /** What stands between method and version of a request line: path and query. */
  readonly target: string;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where the client reaches the mock, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /**
   * The whole body as it came over the wire.
   *
   * @param limit in bytes
   * @throws RequestRefusedError with status 413 when there is more.
   */
  readBytes(limit: number): Promise<Uint8Array>;
}

/** What an adapter sends back. */
export interface AppResponse {
  readonly status: number;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The whole body, or its pieces, each given when it is due. */
  readonly body: string | Uint8Array | AsyncIterable<string | Uint8Array>;
}
