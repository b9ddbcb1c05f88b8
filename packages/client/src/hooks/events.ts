import type { HaoeeError } from "../errors/haoee-error.ts";

/** One attempt at a call. */
export interface AttemptEvent {
  /** Name of the operation, such as `createImage`. */
  readonly operationId: string;
  /** `GET` or `POST`. */
  readonly method: string;
  /** Address with its query. */
  readonly url: string;
  /** Which attempt it is, from 1. */
  readonly attempt: number;
}

/** A request that is about to be sent. */
export interface RequestEvent extends AttemptEvent {
  /** Its headers, except those that the platform adds. The key is blanked out. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The head of an answer has come, of whatever status. */
export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  /** Headers of the answer, their names in lower case. The key is blanked out. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since the attempt began. */
  readonly durationMs: number;
}

/** An attempt failed, and another one follows. */
export interface RetryEvent extends AttemptEvent {
  /** Milliseconds until then. */
  readonly delayMs: number;
  /** Why this one failed. */
  readonly reason: HaoeeError;
}

/**
 * What a client tells of its work. A hook only looks on: what it returns is ignored, and what it throws or rejects with
 * is written to the `logger` as an error, whatever the `logLevel`, while the call goes on.
 */
export interface Hooks {
  /** Called before each attempt. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Called at the head of each answer. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before the wait for another attempt. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}
