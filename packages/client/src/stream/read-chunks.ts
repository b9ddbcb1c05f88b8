import type { EventSourceMessage } from "eventsource-parser";
import { apiErrorOf } from "../answers/api-error-of.ts";
import type { Exchange } from "../answers/exchange.ts";
import { isJsonObject, type JsonObject } from "../answers/json-object.ts";
import { parseJson } from "../answers/parse-json.ts";
import { IncompleteStreamError } from "../errors/incomplete-stream-error.ts";
import { StreamError } from "../errors/stream-error.ts";
import { readEvents } from "./read-events.ts";

function parseChunk({ data, event }: EventSourceMessage, exchange: Exchange): JsonObject {
  const chunk = parseJson(data);
  if (event === "error" || (isJsonObject(chunk) && chunk.error)) {
    throw apiErrorOf(exchange, chunk, "reported an error in its stream", "no message");
  }
  if (!isJsonObject(chunk)) throw new StreamError(`${exchange.name} sent an event that is not a JSON object.`);
  return chunk;
}

/** Some servers send events without data to keep the connection open. */
function keepsAlive({ data, event }: EventSourceMessage): boolean {
  return data.trim() === "" && event !== "error";
}

function endsAnswer({ choices }: JsonObject): boolean {
  return Array.isArray(choices) && choices.some((choice) => isJsonObject(choice) && Boolean(choice.finish_reason));
}

/**
 * The chunks of a streamed answer. It is complete once `[DONE]` has come, or the body has ended after a `finish_reason`.
 *
 * @throws ApiError, ConnectionError, TimeoutError, AbortError, StreamError or IncompleteStreamError.
 */
export async function* readChunks(exchange: Exchange): AsyncGenerator<JsonObject> {
  let complete = false;
  for await (const event of readEvents(exchange)) {
    exchange.watchdog.signal.throwIfAborted();
    if (event.data === "[DONE]") return;
    if (keepsAlive(event)) continue;
    const chunk = parseChunk(event, exchange);
    complete ||= endsAnswer(chunk);
    yield chunk;
  }
  if (complete) return;
  throw new IncompleteStreamError(`${exchange.name} ended its stream without [DONE] and without a finish_reason.`);
}
