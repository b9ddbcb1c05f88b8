import { apiErrorOf } from "../answers/api-error-of.ts";
import type { Exchange } from "../answers/exchange.ts";
import { isJsonObject, type JsonObject } from "../answers/json-object.ts";
import { parseJson } from "../answers/parse-json.ts";
import { redact } from "../answers/redact.ts";
import { IncompleteStreamError } from "../errors/incomplete-stream-error.ts";
import { StreamError } from "../errors/stream-error.ts";
import { createEventParser, type ServerSentEvent } from "./event-parser.ts";
import type { StreamSource } from "./stream-source.ts";

/** What a stream reads from: one of its own, or a branch of a tee. */
export type ChunkIterator = Required<Pick<AsyncIterator<JsonObject, void, undefined>, "next" | "return">>;

/** The chunk of an event; undefined for one without data, which some servers send to keep the connection open. */
function chunkOf({ data, name }: ServerSentEvent, exchange: Exchange): JsonObject | undefined {
  const isError = name === "error";
  if (data.trim() === "" && !isError) return undefined;
  const chunk = parseJson(data);
  const isObject = isJsonObject(chunk);
  if (isError || (isObject && chunk.error)) throw apiErrorOf(exchange, chunk, "reported an error in its stream");
  if (isObject) return chunk;
  throw new StreamError(`${exchange.name} sent an event that is not a JSON object.`);
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

async function* chunksIn(source: StreamSource): AsyncGenerator<JsonObject, void, undefined> {
  const eventsIn = createEventReader();
  let bytes: Uint8Array | undefined;
  do {
    bytes = await source.read();
    for (const event of eventsIn(bytes)) {
      source.check();
      if (event.data === "[DONE]") return source.complete();
      const chunk = chunkOf(event, source.exchange);
      if (!chunk) continue;
      source.answer.add(chunk);
      yield chunk;
    }
  } while (bytes);
  if (!source.answer.isFinished()) throw incomplete(source);
  source.complete();
}

/**
 * The chunks of a streamed answer, each of them added to the source's answer too. The source ends with them, and when
 * they are left, even before the first was asked for.
 *
 * Reading throws ApiError, ConnectionError, TimeoutError, AbortError, StreamError or IncompleteStreamError.
 */
export function readChunks(source: StreamSource): ChunkIterator {
  const chunks = chunksIn(source);
  return {
    next: () =>
      chunks.next().catch((error: unknown) => {
        source.fail(error);
        throw error;
      }),
    return: () => {
      // A whole answer leaves its connection to be used again.
      if (!source.isOver())
        source.fail(new StreamError(`${source.exchange.name} was left before the end of its stream.`));
      return chunks.return();
    },
  };
}
