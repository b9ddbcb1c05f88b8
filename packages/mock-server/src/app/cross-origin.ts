import type { ResponseValue } from "../behaviours/values.ts";

type Headers = Readonly<Record<string, string>>;

/** Which pages may call the mock and read its answers. */
export interface CrossOrigin {
  /** Headers of every answer to a request. */
  headers(request: Headers): Headers;
  /** The answer to the question whether a page may send a request. */
  preflight(request: Headers): ResponseValue;
}

/**
 * Lets pages of these origins in. Keys travel in headers, never in cookies, so `*` may stand for all.
 *
 * @param origins `*` for all, none for none
 */
export function createCrossOrigin(origins: readonly string[]): CrossOrigin {
  const headers = ({ origin }: Headers): Headers => {
    const exposed = { "access-control-expose-headers": "*" };
    if (origins.includes("*")) return { "access-control-allow-origin": "*", ...exposed };
    // What one page may read another may not: caches have to tell them apart.
    if (origin === undefined || !origins.includes(origin)) return { vary: "Origin" };
    return { "access-control-allow-origin": origin, ...exposed, vary: "Origin" };
  };
  return {
    headers,
    preflight(request) {
      if (!("access-control-allow-origin" in headers(request))) return { status: 403, headers: {}, body: "" };
      const allowed = {
        "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
        // `*` would leave out Authorization.
        "access-control-allow-headers": request["access-control-request-headers"] ?? "*, Authorization",
        "access-control-max-age": "600",
      };
      return { status: 204, headers: allowed, body: "" };
    },
  };
}
