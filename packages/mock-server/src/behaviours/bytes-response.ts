import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { byteRange } from "../media/byte-range.ts";
import type { ResponseValue } from "./values.ts";

function unsatisfiable(range: string, size: number): RequestRefusedError {
  return new RequestRefusedError({
    status: 416,
    message: `Range: ${range} begins behind the end of ${size} bytes`,
    param: "Range",
    code: "range_not_satisfiable",
    headers: { "accept-ranges": "bytes", "content-range": `bytes */${size}` },
  });
}

/**
 * An answer in bytes: the whole, or the part that a `Range` header asks for. Several parts at once are answered with
 * the whole, as RFC 9110 §14.2 allows.
 *
 * @throws RequestRefusedError with status 416 for a part that begins behind the end.
 */
export function bytesResponse(bytes: Uint8Array, mediaType: string, range: string = ""): ResponseValue {
  const headers = { "content-type": mediaType, "accept-ranges": "bytes", "cache-control": "public, max-age=86400" };
  const part = byteRange(range, bytes.length);
  if (part === "unsatisfiable") throw unsatisfiable(range, bytes.length);
  if (!part) return { status: 200, headers, body: bytes };
  const { first, last } = part;
  return {
    status: 206,
    headers: { ...headers, "content-range": `bytes ${first}-${last}/${bytes.length}` },
    body: bytes.subarray(first, last + 1),
  };
}
