import { parseWebhookBody } from "./parse-webhook-body.ts";
import { readWebhookBody } from "./read-webhook-body.ts";
import { verifyWebhookUrl } from "./verify-webhook-url.ts";
import type { WebhookEvent } from "./webhook-event.ts";
import type { WebhookRequest } from "./webhook-request.ts";

/** How {@link parseWebhook} takes a request. */
export interface ParseWebhookOptions {
  /**
   * The secret that `signWebhookUrl` signed the address with, or several while one is being replaced. `null` takes
   * requests of anyone who knows the address; leaving it out is an error, so that an unset variable is noticed.
   */
  readonly secret: string | readonly string[] | null;
  /** Bytes that a body may have. Default: 16 MiB, room for several pictures in base64. */
  readonly maxBytes?: number | undefined;
}

/**
 * Reads a callback of the gateway from a `Request` (Fetch: Deno, Bun, workers, Next.js, Hono) or an `IncomingMessage`
 * (Node.js, Express before its body parser), whose body was not read yet. The address is verified before the body is
 * read. Answer with 200 when it resolves, else with the `status` of the `WebhookError`.
 *
 * @throws WebhookError `unverified`, `too_large`, `unreadable` or `unknown_payload`.
 * @throws InvalidArgumentError when the secret is missing or too short.
 */
export async function parseWebhook(request: WebhookRequest, options: ParseWebhookOptions): Promise<WebhookEvent> {
  const { secret, maxBytes = 16 * 1024 * 1024 } = options;
  if (secret !== null) await verifyWebhookUrl(request.url ?? "", secret);
  return parseWebhookBody(await readWebhookBody(request, maxBytes));
}
