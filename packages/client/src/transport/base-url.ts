import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

function isUsable({ protocol, username, password, search, hash }: URL): boolean {
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "";
}

/**
 * The address in front of every path, without a slash at its end.
 *
 * @throws InvalidArgumentError when it is not an absolute http or https address of host and path only. The message does
 * not repeat it, since it may hold a password.
 */
export function readBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !isUsable(url)) {
    const expected = "an absolute http or https address without credentials, query and fragment";
    throw new InvalidArgumentError(`baseUrl must be ${expected}.`, "baseUrl");
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}
