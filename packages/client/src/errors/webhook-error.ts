import { HaoeeError } from "./haoee-error.ts";
import { isMarked, mark } from "./marker.ts";

const statuses = { unverified: 401, too_large: 413, unreadable: 400, unknown_payload: 400 } as const;

/**
 * Why a callback was refused: `unverified` when the address lacks a valid signature, `too_large` when the body is beyond
 * the limit, `unreadable` when it broke off or is not a JSON object, `unknown_payload` when it is none of the documented
 * callbacks.
 */
export type WebhookErrorReason = keyof typeof statuses;

/**
 * A request that claims to be a callback of the gateway cannot be accepted. It is not the failure of the task that a
 * callback tells about, which is an event with the state `failed`.
 */
export class WebhookError extends HaoeeError {
  static {
    mark(WebhookError, "WebhookError");
  }

  declare readonly name: string;
  readonly reason: WebhookErrorReason;
  /** HTTP status to answer the request with: 400, 401 or 413. */
  readonly status: number;

  constructor(message: string, reason: WebhookErrorReason, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
    this.status = statuses[reason];
  }
}

/** Whether a value is a {@link WebhookError}. */
export function isWebhookError(value: unknown): value is WebhookError {
  return isMarked(value, "WebhookError");
}
