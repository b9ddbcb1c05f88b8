import type { GatewayError } from "../generated/components.ts";
import type { Operations } from "../generated/operations.ts";
import type { Stream } from "../stream/stream.ts";
import type { OperationId } from "./operation-input.ts";

type Content<Id extends OperationId> = Operations[Id]["responses"][200]["content"];

type Json<Id extends OperationId> = Content<Id> extends { "application/json": infer Body } ? Body : never;

type Bytes<Id extends OperationId> =
  Exclude<keyof Content<Id>, "application/json" | "text/event-stream"> extends never
    ? never
    : ReadableStream<Uint8Array>;

// An error among the events is thrown, so the reader never meets one.
type Chunk<Id extends OperationId> =
  Content<Id> extends { "text/event-stream": infer Event } ? Exclude<Event, GatewayError> : never;

/** Operations whose body has a `stream` switch. */
export type StreamingOperationId = {
  [Id in OperationId]: Content<Id> extends { "text/event-stream": unknown } ? Id : never;
}[OperationId];

/**
 * What an operation answers.
 *
 * `Streamed` is the `stream` of the body for the operations that have one: `true` gives an {@link Stream} of chunks,
 * `false` the whole JSON body, and `boolean`, which is also the default, either. An answer that need not be JSON, such
 * as a film, is a stream of its bytes: `new Response(data).blob()` collects them.
 */
export type OperationData<Id extends OperationId, Streamed extends boolean = boolean> = Id extends StreamingOperationId
  ? Streamed extends true
    ? Stream<Chunk<Id>>
    : Json<Id>
  : Json<Id> | Bytes<Id>;

/** The outcome of a call that succeeded; one that did not throws instead. */
export interface OperationResult<Id extends OperationId, Streamed extends boolean = boolean> {
  /** The parsed body, or the stream of its events. */
  readonly data: OperationData<Id, Streamed>;
  /** Status and headers as they arrived. The body has been read already, or belongs to the stream. */
  readonly response: Response;
}
