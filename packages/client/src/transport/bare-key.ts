import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { checkHeaderValue } from "./check-header-value.ts";

/**
 * The key alone, without a `Bearer` in front of it.
 *
 * @throws InvalidArgumentError when there is no key.
 * @throws InvalidHeaderError when HTTP cannot carry it.
 */
export function bareKey(apiKey: string): string {
  // An unset environment variable arrives as undefined where the caller's types do not say so.
  const key = (apiKey ?? "").replace(/^Bearer(\s+|$)/i, "");
  if (key.trim() === "") {
    throw new InvalidArgumentError("apiKey is missing or empty. Pass the key of your Haoee account.", "apiKey");
  }
  checkHeaderValue("Authorization", key);
  return key.trim();
}
