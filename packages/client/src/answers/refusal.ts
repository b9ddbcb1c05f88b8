import type { ApiError } from "../errors/api-error.ts";
import { apiErrorOf } from "./api-error-of.ts";
import { contentTypeOf } from "./content-type.ts";
import type { Exchange } from "./exchange.ts";
import { readBody } from "./read-body.ts";

const redirects = [301, 302, 303, 307, 308];

function describe(response: Response): string {
  const { headers, status, type } = response;
  if (type !== "opaqueredirect" && !redirects.includes(status)) return `no message (${contentTypeOf(response)})`;
  const target = headers.get("location") ?? "an address that the platform hides";
  return `a redirect to ${target}, not followed so that the key stays with its host. Check baseUrl.`;
}

/** Reads an answer whose status is not 2xx. */
export async function refusal(exchange: Exchange): Promise<ApiError> {
  const { response } = exchange;
  return apiErrorOf(exchange, await readBody(exchange), `answered ${response.status}`, describe(response));
}
