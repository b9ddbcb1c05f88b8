/**
 * A file to send. A `File` travels under its own name, a plain `Blob` under the name `blob`. On Node, `openAsBlob` of
 * `node:fs` makes one from a path without reading the file into memory.
 */
export type Uploadable = Blob | File;
