import type { CapturedExchange } from "../exchange/captured-exchange.ts";

/** What passed, whether or not it can be recorded. */
export interface PassedExchange {
  readonly method: string;
  /** Path and query, with whatever keys they hold. */
  readonly target: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds from the head of the request to the end of the response. */
  readonly duration: number;
  /** Status that the client got, undefined when it left before there was one. */
  readonly status: number | undefined;
  /** Bytes of the body of the response as they arrived. */
  readonly bytes: number;
  /** In how many pieces they arrived. */
  readonly pieces: number;
  /** What can be recorded, or why nothing can. */
  readonly captured: CapturedExchange | string;
}
