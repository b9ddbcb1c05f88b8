import { apiErrorOf } from "../answers/api-error-of.ts";
import type { Exchange } from "../answers/exchange.ts";
import { isJsonObject, type JsonObject } from "../answers/json-object.ts";
import { parseJson } from "../answers/parse-json.ts";
import { readText } from "../answers/read-text.ts";
import { redact } from "../answers/redact.ts";
import { StreamError } from "../errors/stream-error.ts";
import { createStream } from "./create-stream.ts";
import type { Stream } from "./stream.ts";
import { openSource } from "./stream-source.ts";

async function otherAnswer(exchange: Exchange, mediaType: string): Promise<Error> {
  const body = parseJson(await readText(exchange));
  if (isJsonObject(body) && body.error) return apiErrorOf(exchange, body, "answered with an error", "no message");
  const answered = redact(mediaType || "nothing", exchange.key);
  return new StreamError(`${exchange.name} answered ${answered} where text/event-stream was asked for.`);
}

/**
 * The stream of an answer.
 *
 * @throws ApiError when the answer is an error in JSON, StreamError when it is anything else but an event stream.
 */
export async function openStream(exchange: Exchange): Promise<Stream<JsonObject>> {
  const { body, headers } = exchange.response;
  const mediaType = headers.get("content-type") ?? "";
  if (!body || !/^text\/event-stream\b/i.test(mediaType)) throw await otherAnswer(exchange, mediaType);
  return createStream(openSource(exchange));
}
