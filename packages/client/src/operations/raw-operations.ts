import type { Operations } from "../generated/operations.ts";
import type { OperationBody, OperationId, OperationInput } from "./operation-input.ts";
import type { OperationResult, StreamingOperationId } from "./operation-result.ts";

type StreamInput<Id extends StreamingOperationId, Switch> = Omit<OperationInput<Id>, "body"> & {
  readonly body: OperationBody<Id> & Switch;
};

/** A call whose result depends on `stream` in the body. */
interface StreamingCall<Id extends StreamingOperationId> {
  (input: StreamInput<Id, { stream: true }>): Promise<OperationResult<Id, true>>;
  (input: StreamInput<Id, { stream?: false | null }>): Promise<OperationResult<Id, false>>;
  (input: OperationInput<Id>): Promise<OperationResult<Id>>;
}

type OperationCall<Id extends OperationId> = Id extends StreamingOperationId
  ? StreamingCall<Id>
  : (input: OperationInput<Id>) => Promise<OperationResult<Id>>;

/**
 * Every operation of the contract as a method of the same name.
 *
 * Each rejects with `ApiError` when the gateway refuses, `ConnectionError` when it cannot be reached or the connection
 * breaks, `TimeoutError` when it falls silent, `AbortError` when the caller aborts, `StreamError` when a stream is not
 * one, and `InvalidHeaderError` or `InvalidArgumentError` before anything is sent.
 */
export type RawOperations = { readonly [Id in keyof Operations]: OperationCall<Id> };
