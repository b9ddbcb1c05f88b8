import { randomUUID } from "node:crypto";
import { link, open, rename, rm } from "node:fs/promises";
import { format, parse } from "node:path";
import { pipeline } from "node:stream/promises";
import { isHaoeeError } from "../errors/haoee-error.ts";
import { DownloadError } from "./download-error.ts";
import { type OpenFile, openFile } from "./open-file.ts";
import { filesOf, type OneFile, type Savable } from "./savable.ts";

/** How {@link saveTo} saves. */
export interface SaveOptions {
  /** Whether a file that is there already is replaced. Default: true. */
  readonly overwrite?: boolean | undefined;
  /** Bytes that each file may have. Default: 1 GiB. */
  readonly maxBytes?: number | undefined;
  /** Ends the saving when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

async function* checked(
  { bytes, url }: OpenFile,
  { maxBytes = 1024 ** 3, signal }: SaveOptions,
): AsyncGenerator<Uint8Array> {
  const name = url || "The file";
  let size = 0;
  try {
    for await (const piece of bytes) {
      size += piece.byteLength;
      if (size > maxBytes) throw new DownloadError(`${name} is larger than ${maxBytes} bytes.`, { url });
      yield piece;
    }
  } catch (cause) {
    if (signal?.aborted || isHaoeeError(cause)) throw cause;
    throw new DownloadError(`${name} broke off after ${size} bytes.`, { url, cause });
  }
  if (size === 0) throw new DownloadError(`${name} is empty.`, { url });
}

async function save(file: OneFile, path: string, options: SaveOptions): Promise<void> {
  const { overwrite = true, signal } = options;
  const unfinished = `${path}.${randomUUID()}.part`;
  const handle = await open(unfinished, "wx");
  try {
    const bytes = checked(await openFile(file, signal), options);
    await pipeline(bytes, handle.createWriteStream(), signal ? { signal } : {});
    // Unlike a rename, a link fails where there is a file already.
    await (overwrite ? rename : link)(unfinished, path);
  } finally {
    await handle.close();
    await rm(unfinished, { force: true });
  }
}

function numbered(path: string, count: number): string[] {
  const { dir, name, ext } = parse(path);
  if (count === 1) return [path];
  return Array.from({ length: count }, (_, index) => format({ dir, name: `${name}-${index + 1}`, ext }));
}

/**
 * Saves the files of an answer: pictures, films, music. Addresses are fetched without the key, base64 is decoded. A file
 * appears under its name only once it is whole.
 *
 * @param source the result of a task, an answer with pictures, one file of these, a `Response`, a `Blob` or a stream.
 * @param path the name to save under. Several files become `name-1.png`, `name-2.png` and so on, one after the other:
 * those before a file that fails stay.
 * @returns the paths that were written.
 * @throws DownloadError when a file cannot be had, is empty or too large; InvalidArgumentError when there is none; the
 * error of `node:fs` when it cannot be written, with the code `EEXIST` where it would have to be overwritten; the reason
 * of the signal after an abort. The result of a task fails as its `download` does.
 */
export async function saveTo(source: Savable, path: string, options: SaveOptions = {}): Promise<string[]> {
  const files = filesOf(source);
  const paths = numbered(path, files.length);
  for (const [index, file] of files.entries()) {
    await save(file, paths[index] ?? path, options);
  }
  return paths;
}
