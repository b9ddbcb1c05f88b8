import { apiErrorOf } from "../answers/api-error-of.ts";
import { contentTypeOf } from "../answers/content-type.ts";
import type { Exchange } from "../answers/exchange.ts";
import { isJsonObject, type JsonObject } from "../answers/json-object.ts";
import { readBody } from "../answers/read-body.ts";
import { redact } from "../answers/redact.ts";
import { StreamError } from "../errors/stream-error.ts";
import { createStream } from "./create-stream.ts";
import type { Stream } from "./stream.ts";
import { openSource } from "./stream-source.ts";

/**
 * The stream of an answer.
 *
 * @throws ApiError when the answer is an error in JSON, StreamError when it is anything else but an event stream.
 */
export async function openStream(exchange: Exchange): Promise<Stream<JsonObject>> {
  const { key, name, response } = exchange;
  const mediaType = contentTypeOf(response);
  if (response.body && /^text\/event-stream\b/i.test(mediaType)) return createStream(openSource(exchange));
  const body = await readBody(exchange);
  if (isJsonObject(body) && body.error) throw apiErrorOf(exchange, body, "answered with an error");
  throw new StreamError(`${name} answered ${redact(mediaType, key)} where text/event-stream was asked for.`);
}
