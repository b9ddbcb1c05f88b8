import type { RecordedRequest } from "../recording/recording.ts";

/** How a task is asked about until it has ended. */
export interface PollRule {
  /** Statuses that end it, in lower case. */
  readonly until: readonly string[];
  /** Milliseconds between two polls. */
  readonly everyMs: number;
  readonly atMost: number;
}

/** One request of a play, made once or until a task has ended. */
export interface Move {
  readonly operationId: string;
  /** What to send; its `{{variables}}` stand for what earlier answers gave. */
  readonly request: RecordedRequest;
  /** What later moves need of the answer: name → JSON pointer into its body. */
  readonly binds: Readonly<Record<string, string>>;
  readonly poll?: PollRule;
  /** Statuses that are wanted. Default: any from 200 to 299. */
  readonly expect?: readonly number[];
}

/** What becomes one recording: the requests of an entry in order. */
export interface Play {
  /** Id of the documentation entry. */
  readonly entry: string;
  /** Name of the recording to write, without `.json`; no other play of the entry has it. */
  readonly name: string;
  readonly moves: readonly Move[];
}
