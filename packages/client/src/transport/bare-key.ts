import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { checkHeaderValue } from "./check-header-value.ts";

/**
 * The key alone, without a `Bearer` in front of it and without the spaces and line breaks around it.
 *
 * @throws InvalidArgumentError when there is no key.
 * @throws InvalidHeaderError when HTTP cannot carry it.
 */
export function bareKey(apiKey: unknown): string {
  // An unset environment variable arrives as undefined, whatever the caller's types say.
  const key = typeof apiKey === "string" ? apiKey.trim().replace(/^Bearer(\s+|$)/i, "") : "";
  if (key === "") {
    throw new InvalidArgumentError(
      "apiKey is missing, empty or no text. Pass the key of your Haoee account, or set HAOEE_API_KEY.",
      "apiKey",
    );
  }
  checkHeaderValue("Authorization", key);
  return key;
}
