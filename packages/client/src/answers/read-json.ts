import { apiErrorOf } from "./api-error-of.ts";
import type { Exchange } from "./exchange.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { parseJson } from "./parse-json.ts";
import { readText } from "./read-text.ts";

/** Whether an answer says that it is JSON. */
export function isJson({ response }: Exchange): boolean {
  return /^application\/(.+\+)?json\b/i.test(response.headers.get("content-type") ?? "");
}

/**
 * Whether a body reports that the call failed: by an `error`, unless it says why a video failed, or by the `code` of an
 * envelope without data.
 */
function isRefusal({ code, data, error, object }: JsonObject): boolean {
  if (error) return object !== "video";
  return data === null && typeof code === "string" && !/^success$/i.test(code);
}

/**
 * The JSON object of a successful answer.
 *
 * @throws ApiError when the body is an error in spite of its status, or is no JSON object at all.
 * @throws ConnectionError when the connection breaks before the body is complete.
 */
export async function readJson(exchange: Exchange): Promise<JsonObject> {
  const { status, headers } = exchange.response;
  const body = parseJson(await readText(exchange));
  if (isJsonObject(body) && !isRefusal(body)) return body;
  const otherwise = `a body that is not what was asked for (${headers.get("content-type") ?? "no content type"})`;
  throw apiErrorOf(exchange, body, `answered ${status} with an error`, otherwise);
}
