import type { OperationId } from "@haoee/spec";

/** Which requests a scenario answers. Each condition that is given has to hold. */
export interface ScenarioMatch {
  readonly operation?: OperationId;
  /** Id of the documentation entry that the request is. */
  readonly entry?: string;
  /** A part of the JSON body: fields that are not named may be anything, lists are compared whole. */
  readonly body?: unknown;
  /** A regular expression that occurs in the body, written as JSON without spaces. */
  readonly text?: string;
  /** Regular expressions that occur in headers, by names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What happens to one request. A step without an answer lets the mock behave. */
export interface ScenarioStep {
  /** Milliseconds of the session's clock before the answer. */
  readonly delay?: number;
  /** Failures, as in `--fault`. */
  readonly faults?: readonly string[];
  /** An answer in full. A body that is no text goes out as JSON. */
  readonly respond?: {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  /** An answer of the contract. */
  readonly example?: { readonly code?: number; readonly name?: string };
}

/** Requests, and what happens to them one after the other. */
export interface Scenario {
  readonly name: string;
  readonly match: ScenarioMatch;
  readonly steps: readonly ScenarioStep[];
  /** After the last step: `stay` with it, begin again (`loop`), or let the mock behave (`end`). `stay` by default. */
  readonly after?: "stay" | "loop" | "end";
  /** Set to `named` it answers only requests whose `X-Mock-Scenario` names it; `always` by default. */
  readonly when?: "always" | "named";
}
