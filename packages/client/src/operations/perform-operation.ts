import type { Exchange } from "../answers/exchange.ts";
import { isJsonObject, type JsonObject } from "../answers/json-object.ts";
import { readBytes } from "../answers/read-bytes.ts";
import { isJson, readJson } from "../answers/read-json.ts";
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

function wantsStream({ answers }: Operation, { body }: OperationArguments): boolean {
  return answers.includes(events) && isJsonObject(body) && body.stream === true;
}

function read(exchange: Exchange, asked: readonly string[]): Promise<JsonObject> | ReadableStream<Uint8Array> {
  const bytes = asked.some((mediaType) => mediaType !== "application/json") && !isJson(exchange);
  return bytes ? readBytes(exchange) : readJson(exchange);
}

/** Sends an operation and reads its answer: as events where the body asks for them, else as JSON or as bytes. */
export async function performOperation(
  send: Transport,
  operation: Operation,
  input: OperationArguments,
): Promise<Outcome> {
  const streaming = wantsStream(operation, input);
  const asked = streaming ? [events] : operation.answers.filter((mediaType) => mediaType !== events);
  const exchange = await send(operation, input, asked.join(", "));
  const data = await (streaming ? openStream(exchange) : read(exchange, asked));
  return { data, response: exchange.response };
}
