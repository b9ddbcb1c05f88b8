import { isJsonObject, type JsonObject } from "../answers/json-object.ts";
import { readJson } from "../answers/read-json.ts";
import type { EventStream } from "../stream/event-stream.ts";
import { openStream } from "../stream/open-stream.ts";
import type { OperationArguments } from "../transport/operation-arguments.ts";
import type { OperationDescriptor } from "../transport/operation-descriptor.ts";
import type { Transport } from "../transport/transport.ts";

/** An operation's outcome without the types of the contract. */
interface Outcome {
  readonly data: JsonObject | EventStream<JsonObject>;
  readonly response: Response;
}

function wantsStream({ streams }: OperationDescriptor, { body }: OperationArguments): boolean {
  return streams && isJsonObject(body) && body.stream === true;
}

/** Sends an operation and reads its answer: as a stream where the body asks for one, else as JSON. */
export async function performOperation(
  send: Transport,
  operation: OperationDescriptor,
  input: OperationArguments,
): Promise<Outcome> {
  const streaming = wantsStream(operation, input);
  const exchange = await send(operation, input, streaming ? "text/event-stream" : "application/json");
  const data = streaming ? await openStream(exchange) : await readJson(exchange);
  return { data, response: exchange.response };
}
