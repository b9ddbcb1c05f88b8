/** One call on its way: what every error about it needs to tell, and must not tell. */
export interface Call {
  /** Method and address, such as `POST https://maas.haoee.com/v1/images/edits`. */
  readonly name: string;
  /** The caller's way to abort. */
  readonly signal: AbortSignal | undefined;
  /** The API key, to be blanked out of every error. */
  readonly key: string;
  /**
   * The requests that were made for it. Node.js links the signal to a body only as long as the request lives, so they
   * are held here for as long as the body is read.
   */
  readonly requests: Request[];
}

/** A call that was answered. */
export interface Exchange extends Call {
  readonly response: Response;
}
