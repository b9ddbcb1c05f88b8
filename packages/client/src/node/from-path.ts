import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { mediaTypeOf } from "../uploads/media-types.ts";

/** How a file of {@link fromPath} travels. */
export interface FromPathOptions {
  /** Name to travel under. Default: the last part of the path. */
  readonly name?: string | undefined;
  /** Media type, such as `image/png`. Default: what the ending of the name says, else none. */
  readonly type?: string | undefined;
}

/**
 * A file on disk, to be sent without being read into memory: its bytes are read as each request is written, so the file
 * must stay as it is until the call has ended.
 *
 * @param path a path or a `file:` address.
 * @throws InvalidArgumentError when it is no file, such as a folder, and the error of `node:fs` when it is not there or
 * may not be read.
 */
export async function fromPath(path: string | URL, options: FromPathOptions = {}): Promise<File> {
  const name = options.name ?? basename(path instanceof URL ? fileURLToPath(path) : path);
  const type = options.type ?? mediaTypeOf(name) ?? "";
  if (!(await stat(path)).isFile()) throw new InvalidArgumentError(`${path} is not a file.`, "path");
  return new File([await openAsBlob(path)], name, { type });
}
