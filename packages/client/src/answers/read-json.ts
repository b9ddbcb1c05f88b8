import { apiErrorOf } from "./api-error-of.ts";
import { contentTypeOf } from "./content-type.ts";
import type { Exchange } from "./exchange.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { readBody } from "./read-body.ts";

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
  const { response } = exchange;
  const body = await readBody(exchange);
  if (isJsonObject(body) && !isRefusal(body)) return body;
  const otherwise = `a body that is not what was asked for (${contentTypeOf(response)})`;
  throw apiErrorOf(exchange, body, `answered ${response.status} with an error`, otherwise);
}
