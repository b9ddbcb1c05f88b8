import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { parseUrl } from "./parse-url.ts";

/**
 * The address in front of every path, without a slash at its end.
 *
 * @throws InvalidArgumentError when it is not an absolute http or https address of host and path only. The message does
 * not repeat it, since it may hold a password.
 */
export function readBaseUrl(baseUrl: string): string {
  const url = parseUrl(baseUrl);
  if (url && /^http/.test(url.origin) && url.href === url.origin + url.pathname) return url.href.replace(/\/+$/, "");
  throw new InvalidArgumentError(
    "baseUrl must be an absolute http or https address without credentials, query and fragment.",
    "baseUrl",
  );
}
