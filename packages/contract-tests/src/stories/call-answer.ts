import { essenceOf } from "../judge/answer-schema.ts";

/** An answer as its reader got it. */
export interface CallAnswer {
  readonly status: number;
  readonly mediaType: string;
  /** Parsed JSON, of an event stream the list of its events, of anything else its bytes. */
  readonly body: unknown;
  /** Name of the error that ended a stream after the events in `body`. */
  readonly failure?: string;
}

/** What was read of a response. */
export function callAnswer(response: Response, read: Pick<CallAnswer, "body" | "failure">): CallAnswer {
  return { status: response.status, mediaType: essenceOf(response.headers.get("content-type") ?? ""), ...read };
}
