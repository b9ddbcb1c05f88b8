import { randomUUID } from "node:crypto";
import { link, open, rename, rm } from "node:fs/promises";
import { format, parse, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import type { CallOptions } from "../call-options.ts";
import { AbortError, isAbortError } from "../errors/abort-error.ts";
import { isHaoeeError } from "../errors/haoee-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { Fetch } from "../transport/fetch.ts";
import { DownloadError } from "./download-error.ts";
import { type OpenFile, openFile } from "./open-file.ts";
import { filesOf, type OneFile, type Savable } from "./savable.ts";

/** How {@link saveTo} saves. The limits hold for what it fetches: addresses, and the results of tasks. */
export interface SaveOptions extends Pick<CallOptions, "signal" | "timeoutMs" | "idleTimeoutMs" | "maxRetries"> {
  /** Whether a file that is there already is replaced. Default: true. */
  readonly overwrite?: boolean | undefined;
  /** Bytes that each file may have. Default: 1 GiB. */
  readonly maxBytes?: number | undefined;
  /** Sends the requests for addresses, behind a proxy for example. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
}

async function* checked({ bytes, url }: OpenFile, { maxBytes = 1024 ** 3 }: SaveOptions): AsyncGenerator<Uint8Array> {
  const name = url || "The file";
  let size = 0;
  try {
    for await (const piece of bytes) {
      size += piece.byteLength;
      if (size > maxBytes) throw new DownloadError(`${name} is larger than ${maxBytes} bytes.`, { url });
      yield piece;
    }
  } catch (cause) {
    if (isHaoeeError(cause)) throw cause;
    throw new DownloadError(`${name} broke off after ${size} bytes.`, { url, cause });
  }
  if (size === 0) throw new DownloadError(`${name} is empty.`, { url });
}

async function save(file: OneFile, path: string, options: SaveOptions): Promise<void> {
  const { overwrite = true, maxBytes, ...openOptions } = options;
  const { signal } = options;
  const unfinished = `${path}.${randomUUID()}.part`;
  const handle = await open(unfinished, "wx");
  try {
    const bytes = checked(await openFile(file, openOptions), options);
    await pipeline(bytes, handle.createWriteStream(), signal ? { signal } : {});
    // Unlike a rename, a link fails where there is a file already.
    await (overwrite ? rename : link)(unfinished, path);
  } catch (error) {
    if (!signal?.aborted || isAbortError(error)) throw error;
    throw new AbortError(`Saving ${path} was aborted.`, { cause: signal.reason });
  } finally {
    await handle.close();
    await rm(unfinished, { force: true });
  }
}

/** @throws InvalidArgumentError for what names no file. */
function checkPath(path: unknown): void {
  if (typeof path === "string" && path !== "" && !path.endsWith("/") && !path.endsWith(sep)) return;
  throw new InvalidArgumentError("path must be the path of a file, with its name.", "path");
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
 * @throws ApiError, ConnectionError or TimeoutError when an address or the result of a task cannot be fetched;
 * DownloadError when what is there is no file, empty or too large; InvalidArgumentError when there is none, or the path
 * names none; the error of `node:fs` when it cannot be written, with the code `EEXIST` where it would have to be
 * overwritten; AbortError after an abort.
 */
export async function saveTo(source: Savable, path: string, options: SaveOptions = {}): Promise<string[]> {
  checkPath(path);
  const files = filesOf(source);
  const paths = numbered(path, files.length);
  for (const [index, file] of files.entries()) {
    await save(file, paths[index] ?? path, options);
  }
  return paths;
}
