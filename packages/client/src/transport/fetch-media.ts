import { readBytes } from "../answers/read-bytes.ts";
import { redact } from "../answers/redact.ts";
import type { CallOptions } from "../call-options.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { ClientSettings } from "./client-settings.ts";
import { send } from "./send.ts";

/** The address of a medium, which the gateway or the caller named and which may be anything. */
function mediaUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^(https?|data):$/.test(url.protocol)) return url;
  throw new InvalidArgumentError("The address of a file must be an http, https or data address.", "file");
}

/**
 * Fetches a medium from the host that keeps it, which is told nothing of the key.
 *
 * @throws ApiError when the host refuses, ConnectionError, TimeoutError or AbortError.
 * @throws InvalidArgumentError when the address is none of a medium.
 */
export async function fetchMedia(address: string, settings: ClientSettings, options: CallOptions): Promise<Response> {
  const url = mediaUrl(address);
  if (url.protocol === "data:") return fetch(url);
  const exchange = await send({
    ...settings,
    timeoutMs: options.timeoutMs ?? settings.timeoutMs,
    idleTimeoutMs: options.idleTimeoutMs ?? settings.idleTimeoutMs,
    maxRetries: options.maxRetries ?? settings.maxRetries,
    name: redact(`GET ${url.origin}${url.pathname}`, settings.key),
    url: url.href,
    init: { method: "GET" },
    headers: {},
    signal: options.signal,
    operationId: "download",
    method: "GET",
    repeatable: true,
  });
  return new Response(readBytes(exchange), exchange.response);
}
