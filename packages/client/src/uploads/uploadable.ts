/** Bytes with a name and a media type to travel under. */
export interface NamedFile {
  readonly data: Blob | ArrayBuffer | Uint8Array | Response;
  /** Default: the name of `data` when it is a `File`, the last part of its address when it is a `Response`. */
  readonly name?: string | undefined;
  /** Media type, such as `image/png`. Default: that of `data`, else what the ending of the name says. */
  readonly type?: string | undefined;
}

/**
 * A file to send. What has no name travels as `file`, with the ending of its media type. A `Response` is read to its
 * end before anything is sent; the signal of the call and its `idleTimeoutMs` end that too. On Node.js, `fromPath` of `@haoee/client/node` sends a file without reading it into
 * memory.
 */
export type Uploadable = Blob | File | ArrayBuffer | Uint8Array | Response | NamedFile;
