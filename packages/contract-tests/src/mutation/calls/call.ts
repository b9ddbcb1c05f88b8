import type { JsonObject } from "../../json-object.ts";

/** What is asked for, beside the values of a body. */
export interface CallRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Media type of the body, null when there is none. */
  readonly mediaType: string | null;
  /** Of a form, the media types of its files by the name of their part. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What is answered, beside the values of a body. */
interface CallAnswer {
  readonly operationId: string;
  readonly status: number;
  /** Null when there is no body. */
  readonly mediaType: string | null;
  /** Names of headers in lower case. */
  readonly headers: readonly string[];
}

/** What the gateway tells an address of the user's. */
export interface CallDelivery {
  readonly operationId: string;
  /** Name of the callback. */
  readonly webhook: string;
  /** What the user had asked for. */
  readonly asked: { readonly query: Readonly<Record<string, string>>; readonly body: JsonObject };
  readonly mediaType: string | null;
  /** What the receiver answered. */
  readonly status: number;
}

/** One thing that can be asked, answered or told. */
export type Call =
  | { readonly request: CallRequest }
  | { readonly answer: CallAnswer }
  | { readonly delivery: CallDelivery };

/** What a contract says of a call. */
export interface CallVerdict {
  /** What breaks the contract. */
  readonly problems: readonly string[];
  /** By what it is documented: the operation, the parameters, the key, the status. */
  readonly by: readonly string[];
}

/** Several verdicts as one. */
export function together(verdicts: readonly CallVerdict[]): CallVerdict {
  return {
    problems: verdicts.flatMap(({ problems }) => problems),
    by: verdicts.flatMap(({ by }) => by),
  };
}
