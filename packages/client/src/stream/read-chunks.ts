import { apiErrorOf } from "../answers/api-error-of.ts";
import type { Exchange } from "../answers/exchange.ts";
import { isJsonObject, type JsonObject } from "../answers/json-object.ts";
import { parseJson } from "../answers/parse-json.ts";
import { redact } from "../answers/redact.ts";
import { IncompleteStreamError } from "../errors/incomplete-stream-error.ts";
import { StreamError } from "../errors/stream-error.ts";
import { createEventParser, type ServerSentEvent } from "./event-parser.ts";
import { left, type StreamSource } from "./stream-source.ts";

/** Some servers send events without data to keep the connection open. */
function keepsAlive({ data, name }: ServerSentEvent): boolean {
  return data.trim() === "" && name !== "error";
}

function chunkOf({ data, name }: ServerSentEvent, exchange: Exchange): JsonObject {
  const chunk = parseJson(data);
  if (name === "error" || (isJsonObject(chunk) && chunk.error)) {
    throw apiErrorOf(exchange, chunk, "reported an error in its stream", "no message");
  }
  if (!isJsonObject(chunk)) throw new StreamError(`${exchange.name} sent an event that is not a JSON object.`);
  return chunk;
}

function incomplete({ exchange, answer }: StreamSource): IncompleteStreamError {
  const message = `${exchange.name} ended its stream without [DONE] and without a finish_reason.`;
  return new IncompleteStreamError(message, redact(answer.answer(), exchange.key));
}

/** Batches of events, one for each piece of the body; the last is what the body ends with, whole or cut off. */
async function* readEvents(source: StreamSource): AsyncGenerator<ServerSentEvent[], void, undefined> {
  const decoder = new TextDecoder();
  const events: ServerSentEvent[] = [];
  const feed = createEventParser((event) => events.push(event));
  for (let bytes = await source.read(); bytes; bytes = await source.read()) {
    feed(decoder.decode(bytes, { stream: true }));
    if (events.length > 0) yield events.splice(0);
  }
  feed(`${decoder.decode()}\n\n`);
  // An event without the empty line behind it counts, one that was cut off in the middle does not.
  yield events.filter(({ data }) => data === "[DONE]" || isJsonObject(parseJson(data)));
}

/**
 * The chunks of a streamed answer, each of them added to the source's answer too. The source ends with them.
 *
 * @throws ApiError, ConnectionError, StreamError or IncompleteStreamError, or what an abort throws.
 */
export async function* readChunks(source: StreamSource): AsyncGenerator<JsonObject, void, undefined> {
  try {
    for await (const events of readEvents(source)) {
      for (const event of events) {
        source.check();
        if (event.data === "[DONE]") {
          source.complete();
          return;
        }
        if (keepsAlive(event)) continue;
        const chunk = chunkOf(event, source.exchange);
        source.answer.add(chunk);
        yield chunk;
      }
    }
    if (!source.answer.isFinished()) throw incomplete(source);
    source.complete();
  } catch (error) {
    source.fail(error);
    throw error;
  } finally {
    source.fail(left(source));
  }
}
