import { WebhookError } from "../errors/webhook-error.ts";
import { parseUrl } from "../transport/parse-url.ts";
import { signatureParameter, signedText } from "./signed-text.ts";
import { webhookKey } from "./webhook-key.ts";

/** The bytes of a signature; what is none makes none that fits. */
function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

/**
 * Makes sure that an address was signed by {@link signWebhookUrl}, in a time that tells nothing about the signature.
 *
 * @param address the address that was called, or its path and query, as `request.url` gives it.
 * @param secret the secret, or several while one is being replaced.
 * @throws WebhookError `unverified` when none of the secrets has signed it.
 * @throws InvalidArgumentError when a secret is missing or too short.
 */
export async function verifyWebhookUrl(address: string | URL, secret: string | readonly string[]): Promise<void> {
  const keys = await Promise.all([secret].flat().map(webhookKey));
  // Anyone may call with a path that is no part of an address, such as `//`.
  const url = parseUrl(address, "http://localhost");
  if (url) {
    const signature = bytesOf(url.searchParams.get(signatureParameter) ?? "");
    const verdicts = keys.map((key) => crypto.subtle.verify("HMAC", key, signature, signedText(url)));
    if ((await Promise.all(verdicts)).includes(true)) return;
  }
  throw new WebhookError("The address was not signed with this secret.", "unverified");
}
