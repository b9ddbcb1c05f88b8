import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { DownloadError } from "./download-error.ts";
import type { OneFile } from "./savable.ts";

/** The bytes of a file as they come, and where they come from. */
export interface OpenFile {
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly url?: string | undefined;
}

function withoutQuery(url: string): string {
  return url.startsWith("data:") ? "data:" : url.replace(/[?#].*/s, "");
}

function openResponse(response: Response): OpenFile {
  const { ok, status, body, bodyUsed } = response;
  const url = withoutQuery(response.url);
  if (!ok) throw new DownloadError(`${url} answered ${status} instead of a file.`, { url, status });
  if (bodyUsed) throw new InvalidArgumentError("source is a response that was read already.", "source");
  return { bytes: body ?? [], url };
}

async function download(address: string, signal: AbortSignal | undefined): Promise<OpenFile> {
  const url = withoutQuery(address);
  if (!/^(https?|data):/i.test(address)) throw new DownloadError(`${url} is no http or https address.`, { url });
  try {
    // The host is anybody's: it gets the address and nothing else, no key above all.
    return openResponse(await fetch(address, { signal: signal ?? null }));
  } catch (cause) {
    if (signal?.aborted || cause instanceof DownloadError) throw cause;
    throw new DownloadError(`${url} could not be reached.`, { url, cause });
  }
}

function decode(base64: string): OpenFile {
  if (/^[\w+/-]+={0,2}\s*$/.test(base64)) return { bytes: [Buffer.from(base64, "base64")] };
  throw new DownloadError("The file is not base64.");
}

/**
 * Opens a file for reading.
 *
 * @throws DownloadError when it cannot be had, InvalidArgumentError when there is nothing to have.
 */
export async function openFile(file: OneFile, signal: AbortSignal | undefined): Promise<OpenFile> {
  if (typeof file === "function") return openResponse(await file(signal));
  if (file instanceof Response) return openResponse(file);
  if (file instanceof Blob) return { bytes: file.stream() };
  if (file instanceof ReadableStream) return { bytes: file };
  const { url, b64_json } = file;
  const address = url || (b64_json?.startsWith("data:") ? b64_json : undefined);
  if (address) return download(address, signal);
  if (b64_json) return decode(b64_json);
  throw new InvalidArgumentError("source has neither url nor b64_json.", "source");
}
