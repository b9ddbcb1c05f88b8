import type { IncomingMessage } from "node:http";
import { endToEndHeaders, type HeaderPairs } from "./pass-headers.ts";
import type { RequestHead } from "./upstream.ts";

/** How the body is told to end on the next connection. */
function framingOf({ method = "", headers }: IncomingMessage): HeaderPairs {
  if (headers["transfer-encoding"] !== undefined) return [["Transfer-Encoding", "chunked"]];
  const isBare = headers["content-length"] === undefined && method !== "GET" && method !== "HEAD";
  return isBare ? [["Content-Length", "0"]] : [];
}

/** The head of a client's request, for the upstream. */
export function requestHead(message: IncomingMessage): RequestHead {
  const { method = "GET", url: target = "/", rawHeaders, headers } = message;
  const asksForTrailers = /(^|[\s,])trailers\b/i.test(String(headers.te ?? ""));
  const trailers: HeaderPairs = asksForTrailers ? [["TE", "trailers"]] : [];
  return { method, target, headers: [...endToEndHeaders(rawHeaders), ...framingOf(message), ...trailers] };
}

/** Why a request cannot be passed on, with the status that says so; undefined when it can. */
export function objectionTo({ url = "", headers }: IncomingMessage): readonly [number, string] | undefined {
  if (!url.startsWith("/"))
    return [400, "Ask for a path. This is a reverse proxy: its address takes the place of the gateway's"];
  if (headers.upgrade?.toLowerCase() === "websocket") return [501, "Other protocols than HTTP/1.1 are not passed on"];
  const coding = headers["transfer-encoding"]?.toLowerCase() ?? "chunked";
  return coding === "chunked" ? undefined : [501, "Other transfer codings than chunked are not passed on"];
}
