import type { ApiError } from "../errors/api-error.ts";
import { apiErrorOf } from "./api-error-of.ts";
import type { Exchange } from "./exchange.ts";
import { parseJson } from "./parse-json.ts";
import { readText } from "./read-text.ts";

const redirects = [301, 302, 303, 307, 308];

function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || redirects.includes(status);
}

function describe(response: Response): string {
  if (!isRedirect(response)) return `no message (${response.headers.get("content-type") ?? "no content type"})`;
  const target = response.headers.get("location") ?? "an address that the platform hides";
  return `a redirect to ${target}, not followed so that the key stays with its host. Check baseUrl.`;
}

/** Reads an answer whose status is not 2xx. */
export async function refusal(exchange: Exchange): Promise<ApiError> {
  const { response } = exchange;
  const body = parseJson(await readText(exchange));
  return apiErrorOf(exchange, body, `answered ${response.status}`, describe(response));
}
