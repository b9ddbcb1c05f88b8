import { HaoeeError } from "./haoee-error.ts";
import { isMarked, mark } from "./marker.ts";

/** What is known of an {@link ApiError}. */
export interface ApiErrorFacts {
  /** HTTP status: 200 for an error inside a successful answer or stream, 0 where a browser hides a redirect. */
  readonly status: number;
  /** Short machine-readable reason, such as `invalid_token`. */
  readonly code?: string | number | undefined;
  /** Family of the error, such as `upstream_error`; for errors in the Gemini form their `status`. */
  readonly type?: string | undefined;
  /** Name of the offending field. */
  readonly param?: string | undefined;
  /** Id to quote to the gateway's support, from the headers or from the end of the message. */
  readonly requestId?: string | undefined;
  /** Milliseconds after which to try again, as the gateway says in `retry-after-ms` or `Retry-After`. */
  readonly retryAfterMs?: number | undefined;
  /** The body as it came: parsed JSON, else text. The API key is blanked out of it. */
  readonly body: unknown;
}

/**
 * The gateway answered, and the answer is an error: a status that is not 2xx, an `error` in a body or in an event of a
 * stream, or a body that is not the JSON it should be. The usual statuses have a class of their own that extends this
 * one. It is not a failure to reach the gateway, see `ConnectionError`.
 *
 * `code`, `type`, `param`, `requestId` and `retryAfterMs` are undefined when the gateway does not tell them or tells an
 * empty text.
 */
export class ApiError extends HaoeeError implements ApiErrorFacts {
  static {
    mark(ApiError, "ApiError");
  }

  declare readonly name: string;
  declare readonly status: number;
  declare readonly code: string | number | undefined;
  declare readonly type: string | undefined;
  declare readonly param: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly retryAfterMs: number | undefined;
  declare readonly body: unknown;

  constructor(message: string, facts: ApiErrorFacts) {
    super(message);
    Object.assign(this, facts);
  }
}

/** Whether a value is an {@link ApiError}. */
export function isApiError(value: unknown): value is ApiError {
  return isMarked(value, "ApiError");
}
