import type { ResponseValue } from "../behaviours/values.ts";

/** Any page may read any answer: keys travel in headers, never in cookies. */
export const crossOriginHeaders: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
};

/** The answer to the question whether a page may send a request: it may. */
export function preflight(headers: Readonly<Record<string, string>>): ResponseValue {
  const allowed = {
    "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
    // `*` would leave out Authorization.
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*, Authorization",
    "access-control-max-age": "600",
  };
  return { status: 204, headers: allowed, body: "" };
}
