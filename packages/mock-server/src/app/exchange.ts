import type { OperationId } from "@haoee/spec";
import type { ResponseValue } from "../behaviours/values.ts";
import type { Fault } from "../faults/fault.ts";
import type { Session } from "../sessions/session.ts";
import type { AppRequest } from "./app-request.ts";

/** A request whose route is known. Its body is not read yet. */
export interface Exchange {
  readonly request: AppRequest;
  /** The session it belongs to. */
  readonly session: Session;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** Values of the path's parameters. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer, and the documentation entry it is the answer to. */
export interface Answered {
  readonly response: ResponseValue;
  readonly entry?: string;
  readonly operationId?: OperationId;
  /** Name of the scenario that answered. */
  readonly scenario?: string;
  /** Failures that were wanted of it. */
  readonly faults?: readonly Fault[];
  /** Why the request was refused, in words that hold nothing of the request but the name of a field. */
  readonly refusal?: string;
}

/** What answers a route. */
export type Answerer = (exchange: Exchange) => Answered | Promise<Answered>;
