import type { OperationId } from "@haoee/spec";

/** An exchange that passed. Nothing in here can hold a key. */
export interface ExchangeEvent {
  readonly event: "exchange";
  /** ISO 8601, when the request came. */
  readonly at: string;
  readonly method: string;
  /** Operation of the contract, null when it has none for the request. */
  readonly operationId: OperationId | null;
  /** Path of the operation, with its parameters in braces; null when there is none. */
  readonly path: string | null;
  /** Status that the client got, null when it left before there was one. */
  readonly status: number | null;
  /** Milliseconds from the head of the request to the end of the response. */
  readonly ms: number;
  /** Bytes of the response's body as they arrived. */
  readonly bytes: number;
  /** In how many pieces they arrived. */
  readonly pieces: number;
  /** How many steps the flow has that it belongs to; 0 when it stands for itself. */
  readonly flow: number;
  /** Why it will not be recorded, null when nothing is known against it. */
  readonly reason: string | null;
}

/** A webhook that came. */
export interface WebhookEvent {
  readonly event: "webhook";
  /** ISO 8601, when it came. */
  readonly at: string;
  /** Name of the callback in the contract. */
  readonly webhook: string;
  /** What the receiver answered, null when it gave no answer. */
  readonly status: number | null;
  /** Why it will not be recorded, null when nothing is known against it. */
  readonly reason: string | null;
}

/** An exchange or a flow that was written. */
export interface WrittenEvent {
  readonly event: "recording";
  readonly operationId: OperationId | null;
  readonly steps: number;
  /** Entry it belongs to. */
  readonly entry: string;
  /** Path of the file. */
  readonly file: string;
  readonly reason: null;
}

/** An exchange or a flow that could not be written. */
export interface UnwrittenEvent {
  readonly event: "recording";
  readonly operationId: OperationId | null;
  readonly steps: number;
  readonly entry: null;
  readonly file: null;
  /** Why not. */
  readonly reason: string;
}

/** What became of an exchange or a flow that could be recorded. */
export type RecordingEvent = WrittenEvent | UnwrittenEvent;

/** What a recorder tells while it works. */
export type RecorderEvent = ExchangeEvent | WebhookEvent | RecordingEvent;
