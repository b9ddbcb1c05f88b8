import { HaoeeError } from "../errors/haoee-error.ts";
import { isMarked, mark } from "../errors/marker.ts";

/** What is known of a {@link DownloadError}. */
export interface DownloadErrorFacts {
  /** Where the file was to come from, without its query, which may be a signature; `undefined` for bytes at hand. */
  readonly url?: string | undefined;
  /** HTTP status of the answer, when there was one. */
  readonly status?: number | undefined;
  /** What the platform threw. */
  readonly cause?: unknown;
}

/**
 * What was to be saved is no file: a response that failed or broke off, no base64, empty, or larger than allowed. It is
 * not a failure to fetch from an address, see `ApiError` and `ConnectionError`, and not one to write the file, which
 * rejects with the error of `node:fs`.
 */
export class DownloadError extends HaoeeError implements DownloadErrorFacts {
  static {
    mark(DownloadError, "DownloadError");
  }

  override readonly name: string = "DownloadError";
  readonly url: string | undefined;
  readonly status: number | undefined;

  constructor(message: string, facts: DownloadErrorFacts = {}) {
    super(message, { cause: facts.cause });
    this.url = facts.url;
    this.status = facts.status;
  }
}

/** Whether a value is a {@link DownloadError}. */
export function isDownloadError(value: unknown): value is DownloadError {
  return isMarked(value, "DownloadError");
}
