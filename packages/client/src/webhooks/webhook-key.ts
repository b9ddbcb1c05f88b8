import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** Characters below which a secret can be guessed. */
const shortestSecret = 16;

/** What the platforms agree on that a key is: the types of Node.js have no name for it. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/**
 * The key that a secret makes.
 *
 * @throws InvalidArgumentError when the secret is no text, or too short to be one.
 */
export async function webhookKey(secret: unknown): Promise<Key> {
  if (typeof secret !== "string" || secret.length < shortestSecret) {
    throw new InvalidArgumentError(`secret must be a text of ${shortestSecret} characters or more.`, "secret");
  }
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign", "verify"]);
}
