import { readBytes } from "../answers/read-bytes.ts";
import { redact } from "../answers/redact.ts";
import type { CallOptions } from "../call-options.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { limitsOf } from "./call-limits.ts";
import type { FetchSettings } from "./client-settings.ts";
import { parseUrl } from "./parse-url.ts";
import { send } from "./send.ts";

/**
 * Fetches a medium from the host that keeps it, which is told nothing of the key. The address may be anything, since the
 * gateway or the caller named it.
 *
 * @throws ApiError when the host refuses, ConnectionError, TimeoutError or AbortError.
 * @throws InvalidArgumentError when the address is none of a medium.
 */
export async function fetchMedia(address: string, settings: FetchSettings, options: CallOptions): Promise<Response> {
  const url = parseUrl(address);
  if (!url || !/^(https?|data):$/.test(url.protocol)) {
    throw new InvalidArgumentError("The address of a file must be an http, https or data address.", "file");
  }
  if (url.protocol === "data:") return fetch(url);
  const method = "GET";
  const exchange = await send({
    ...settings,
    ...limitsOf(options, settings),
    name: redact(`${method} ${url.origin}${url.pathname}`, settings.key),
    url: url.href,
    init: { method },
    headers: {},
    signal: options.signal,
    operationId: "download",
    method,
    repeatable: true,
  });
  return new Response(readBytes(exchange), exchange.response);
}
