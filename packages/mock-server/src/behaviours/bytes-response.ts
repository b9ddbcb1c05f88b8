import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { byteRange } from "../media/byte-range.ts";
import type { RequestValue, ResponseValue } from "./values.ts";

function unsatisfiable(range: string, size: number): RequestRefusedError {
  return new RequestRefusedError({
    status: 416,
    message: `Range: ${range} begins behind the end of ${size} bytes`,
    param: "Range",
    code: "range_not_satisfiable",
    headers: { "accept-ranges": "bytes", "content-range": `bytes */${size}` },
  });
}

/** A strong validator: the same bytes, the same tag. */
async function tagOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes)));
  return `"${[...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}

/** Whether the client has these bytes already. Source: RFC 9110 §13.1.2. */
function isKnown(tag: string, header: string | undefined): boolean {
  return (header ?? "").split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);
}

/** The range that is to be heeded: none when the client has a part of other bytes. Source: RFC 9110 §13.1.5. */
function rangeFor(tag: string, headers: RequestValue["headers"]): string {
  const condition = headers["if-range"];
  return condition === undefined || condition === tag ? (headers.range ?? "") : "";
}

/**
 * An answer in bytes: the whole, the part that a `Range` header asks for, or 304 for a client that has them. Several
 * parts at once are answered with the whole, as RFC 9110 §14.2 allows.
 *
 * @throws RequestRefusedError with status 416 for a part that begins behind the end.
 */
export async function bytesResponse(
  bytes: Uint8Array,
  mediaType: string,
  requestHeaders: RequestValue["headers"],
): Promise<ResponseValue> {
  const etag = await tagOf(bytes);
  const headers = { etag, "accept-ranges": "bytes", "cache-control": "public, max-age=86400" };
  if (isKnown(etag, requestHeaders["if-none-match"])) return { status: 304, headers, body: "" };
  const typed = { ...headers, "content-type": mediaType };
  const range = rangeFor(etag, requestHeaders);
  const part = byteRange(range, bytes.length);
  if (part === "unsatisfiable") throw unsatisfiable(range, bytes.length);
  if (!part) return { status: 200, headers: typed, body: bytes };
  const { first, last } = part;
  return {
    status: 206,
    headers: { ...typed, "content-range": `bytes ${first}-${last}/${bytes.length}` },
    body: bytes.subarray(first, last + 1),
  };
}
