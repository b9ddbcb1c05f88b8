import type { CallOptions } from "../call-options.ts";
import { systemClock } from "../clock/system-clock.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { createObserver } from "../hooks/observer.ts";
import { defaultLimits } from "../transport/call-limits.ts";
import type { Fetch } from "../transport/fetch.ts";
import { fetchMedia } from "../transport/fetch-media.ts";
import { platformFetch } from "../transport/platform-fetch.ts";
import { DownloadError } from "./download-error.ts";
import type { OneFile } from "./savable.ts";

/** The bytes of a file as they come, and where they come from. */
export interface OpenFile {
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly url?: string | undefined;
}

/** The options of a download, and what sends its requests. */
export interface OpenOptions extends CallOptions {
  readonly fetch?: Fetch | undefined;
}

function openResponse(response: Response): OpenFile {
  const { ok, status, body, bodyUsed } = response;
  const url = response.url.replace(/[?#].*/s, "");
  if (!ok) throw new DownloadError(`${url} answered ${status} instead of a file.`, { url, status });
  if (bodyUsed) throw new InvalidArgumentError("source is a response that was read already.", "source");
  return { bytes: body ?? [], url };
}

/** Fetches from a host that is anybody's: it gets the address and nothing else, no key above all. */
async function download(address: string, { fetch = platformFetch, ...options }: OpenOptions): Promise<Response> {
  const settings = { ...defaultLimits, key: "", fetch, clock: systemClock, observer: createObserver({}) };
  return fetchMedia(address, settings, options);
}

function decode(base64: string): OpenFile {
  if (/^[\w+/-]+={0,2}\s*$/.test(base64)) return { bytes: [Buffer.from(base64, "base64")] };
  throw new DownloadError("The file is not base64.");
}

/**
 * Opens a file for reading.
 *
 * @throws DownloadError for a response that failed or for what is not base64, InvalidArgumentError when there is nothing
 * to have, and as `fetchMedia` does.
 */
export async function openFile(file: OneFile, options: OpenOptions): Promise<OpenFile> {
  if (typeof file === "function") return openResponse(await file(options));
  if (file instanceof Response) return openResponse(file);
  if (file instanceof Blob) return { bytes: file.stream() };
  if (file instanceof ReadableStream) return { bytes: file };
  const { url, b64_json } = file;
  const address = url || (b64_json?.startsWith("data:") ? b64_json : undefined);
  if (address) return openResponse(await download(address, options));
  if (b64_json) return decode(b64_json);
  throw new InvalidArgumentError("source has neither url nor b64_json.", "source");
}
