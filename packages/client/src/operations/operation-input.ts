import type { CallOptions } from "../call-options.ts";
import type { Operations } from "../generated/operations.ts";

/** Name of an operation that this client can call. */
export type OperationId = keyof Operations;

/** A part of the input: left out when the operation has none, optional when nothing of it is required. */
type Part<Name extends string, Value> = [Value] extends [never]
  ? unknown
  : Partial<Value> extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value };

type Sends<MediaType extends string, Body> = { requestBody: { content: Record<MediaType, Body> } };

/** The body that the client sends. Where the contract offers a form and JSON, the client sends the form. */
export type OperationBody<Id extends OperationId> =
  Operations[Id] extends Sends<"multipart/form-data", infer Form>
    ? Form
    : Operations[Id] extends Sends<"application/json", infer Json>
      ? Json
      : never;

type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/**
 * What an operation takes: `path`, `query` and `body` as far as the contract gives it these parts, beside the options of
 * the call.
 *
 * The header `ModelName` may be left out: the client then sends its own `modelName`, else the `model` of the body.
 */
export type OperationInput<Id extends OperationId> = Flat<
  Part<"path", NonNullable<Operations[Id]["parameters"]["path"]>> &
    Part<"query", NonNullable<Operations[Id]["parameters"]["query"]>> &
    Part<"body", OperationBody<Id>> &
    CallOptions
>;
