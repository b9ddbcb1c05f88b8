import type { Entry } from "@haoee/spec";
import type { Fault } from "../faults/fault.ts";
import type { TimedChunk } from "../stream/pace.ts";

/** A file in a form. */
export interface FilePart {
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A request that follows the contract. */
export interface RequestValue {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Media type of the body, undefined when there is none. */
  readonly mediaType?: string;
  /** Parsed JSON, or the parts of a form by name: texts as the type that the contract wants, files as `FilePart`. */
  readonly body?: unknown;
  /** The documentation entry it is, undefined when it is none. */
  readonly entry?: Entry;
  /** Where the client reaches the mock, such as `http://127.0.0.1:4010`: addresses in answers begin with it. */
  readonly origin: string;
  /** Failures that are to happen to this request. */
  readonly faults: readonly Fault[];
}

/** What goes back. */
export interface ResponseValue {
  readonly status: number;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The whole body, or its pieces and when they are due. */
  readonly body: string | Uint8Array | Iterable<TimedChunk> | AsyncIterable<TimedChunk>;
}
