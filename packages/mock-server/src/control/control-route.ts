import type { ResponseValue } from "../behaviours/values.ts";
import type { Contract } from "../contract/contract.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { Session } from "../sessions/session.ts";
import type { Sessions } from "../sessions/sessions.ts";

type Schema = Readonly<Record<string, unknown>>;

/** A call of the control API, judged by the schemas of its route. */
interface ControlCall {
  readonly session: Session;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly sessions: Sessions;
  /** The contract in force. */
  readonly contract: Contract;
  /** Undefined where nothing counts. */
  readonly metrics: Metrics | undefined;
}

/** One operation of the control API: what it answers, and what its OpenAPI document says of it. */
export interface ControlRoute {
  readonly method: "GET" | "POST";
  readonly path: `/__mock/${string}`;
  readonly operationId: string;
  readonly summary: string;
  /** Schemas of the query's parameters by name. None is required. */
  readonly query?: Readonly<Record<string, Schema>>;
  /** Schema of the JSON body. */
  readonly body?: Schema;
  /** Media type of the answer, JSON by default, and its schema. */
  readonly answers: { readonly description: string; readonly mediaType?: string; readonly schema?: Schema };
  readonly answer: (call: ControlCall) => ResponseValue | Promise<ResponseValue>;
}
