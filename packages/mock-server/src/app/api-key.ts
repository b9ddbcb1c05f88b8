import { RequestRefusedError } from "../errors/request-refused-error.ts";

/**
 * Refuses a request without a key. The key itself, `Bearer` and the key, and the two places of the Gemini form are
 * taken; any key is good.
 *
 * @throws RequestRefusedError with status 401. Source: one-api, middleware/auth.go.
 */
export function requireKey(headers: Readonly<Record<string, string>>, query: Readonly<Record<string, unknown>>): void {
  const authorization = headers.authorization?.replace(/^bearer(\s+|$)/i, "");
  const places = [authorization, headers["x-goog-api-key"], query.key];
  if (places.some((key) => typeof key === "string" && key.trim() !== "")) return;
  throw new RequestRefusedError({
    status: 401,
    message: "未提供令牌",
    type: "one_api_error",
    code: "invalid_token",
  });
}
