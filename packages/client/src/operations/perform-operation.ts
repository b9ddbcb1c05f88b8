import { contentTypeOf } from "../answers/content-type.ts";
import { isJsonObject, type JsonObject } from "../answers/json-object.ts";
import { readBytes } from "../answers/read-bytes.ts";
import { readJson } from "../answers/read-json.ts";
import { openStream } from "../stream/open-stream.ts";
import type { Stream } from "../stream/stream.ts";
import type { OperationArguments } from "../transport/operation-arguments.ts";
import type { Operation } from "../transport/operation-descriptor.ts";
import type { Transport } from "../transport/transport.ts";

/** An operation's outcome without the types of the contract. */
interface Outcome {
  readonly data: JsonObject | Stream<JsonObject> | ReadableStream<Uint8Array>;
  readonly response: Response;
}

const events = "text/event-stream";
const json = /^application\/(.+\+)?json\b/i;

/** Sends an operation and reads its answer: as events where the body asks for them, else as JSON or as bytes. */
export async function performOperation(
  send: Transport,
  operation: Operation,
  input: OperationArguments,
): Promise<Outcome> {
  const { answers } = operation;
  const streaming = answers.includes(events) && isJsonObject(input.body) && input.body.stream === true;
  const asked = answers.filter((mediaType) => (mediaType === events) === streaming);
  const exchange = await send(operation, input, asked.join(", "));
  const { response } = exchange;
  if (streaming) return { data: await openStream(exchange), response };
  const isBytes = !asked.every((mediaType) => json.test(mediaType)) && !json.test(contentTypeOf(response));
  return { data: isBytes ? readBytes(exchange) : await readJson(exchange), response };
}
