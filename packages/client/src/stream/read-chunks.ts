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
    throw apiErrorOf(exchange, chunk, "reported an error in its stream");
  }
  if (!isJsonObject(chunk)) throw new StreamError(`${exchange.name} sent an event that is not a JSON object.`);
  return chunk;
}

function incomplete({ exchange, answer }: StreamSource): IncompleteStreamError {
  const message = `${exchange.name} ended its stream without [DONE] and without a finish_reason.`;
  return new IncompleteStreamError(message, redact(answer.answer(), exchange.key));
}

/** Takes the pieces of a body, and hands out the events that each of them completes. */
function createEventReader(): (bytes: Uint8Array | undefined) => readonly ServerSentEvent[] {
  const decoder = new TextDecoder();
  const events: ServerSentEvent[] = [];
  const feed = createEventParser((event) => events.push(event));
  return (bytes) => {
    feed(bytes ? decoder.decode(bytes, { stream: true }) : `${decoder.decode()}\n\n`);
    const read = events.splice(0);
    // At the end an event counts without the empty line behind it, but not one that was cut off in the middle.
    return bytes ? read : read.filter(({ data }) => data === "[DONE]" || isJsonObject(parseJson(data)));
  };
}

/**
 * The chunks of a streamed answer, each of them added to the source's answer too. The source ends with them.
 *
 * @throws ApiError, ConnectionError, TimeoutError, AbortError, StreamError or IncompleteStreamError.
 */
export async function* readChunks(source: StreamSource): AsyncGenerator<JsonObject, void, undefined> {
  const eventsIn = createEventReader();
  try {
    for (let bytes: Uint8Array | undefined, ended = false; !ended; ended = !bytes) {
      bytes = await source.read();
      for (const event of eventsIn(bytes)) {
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
