import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { parseUrl } from "../transport/parse-url.ts";
import { signatureParameter, signedText } from "./signed-text.ts";
import { webhookKey } from "./webhook-key.ts";

/**
 * Adds a signature to the address of a webhook, for the options `webhook` and the fields `notify_hook`.
 *
 * The gateway documents no signature of its callbacks, so anyone who guesses a plain address could call it. A signed one
 * cannot be guessed, and its query parameters, such as `?order=17`, cannot be changed. It does not prove that the body
 * is the gateway's: whoever has seen the address, in a log for example, can call it again. Where that matters, ask the
 * gateway for the task by its id and believe that answer only.
 *
 * @param address an absolute address of yours, with query parameters as you like.
 * @param secret a random text of 16 characters or more, which stays with you: HMAC-SHA256 is made with it.
 * @throws InvalidArgumentError when the address is not absolute, or the secret is missing or too short.
 */
export async function signWebhookUrl(address: string | URL, secret: string): Promise<string> {
  // A copy, which can be changed.
  const url = parseUrl(address);
  if (!url) throw new InvalidArgumentError("address must be an absolute address.", "address");
  const signature = await crypto.subtle.sign("HMAC", await webhookKey(secret), signedText(url));
  const hex = Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join("");
  url.searchParams.set(signatureParameter, hex);
  return url.href;
}
