/** What the mock has to say. Never the value of a header or of the query: a key may be in it. */
export type LogEvent =
  | {
      readonly event: "listening";
      readonly url: string;
      readonly operations: number;
      /** A command that calls the mock as it is. */
      readonly example: string;
    }
  | { readonly event: "warning"; readonly message: string }
  | {
      readonly event: "request";
      readonly method: string;
      readonly path: string;
      readonly status: number;
      /** Id of the documentation entry that the request is. */
      readonly entry?: string;
      /** Why it was refused: the code, and the name of the field. */
      readonly refusal?: string;
      readonly ms: number;
    }
  | {
      readonly event: "webhook";
      readonly taskId: string;
      readonly url: string;
      readonly state: string;
      readonly reason?: string;
    }
  | {
      readonly event: "scenarios";
      /** How many are in force since a file changed. */
      readonly count: number;
    }
  | {
      readonly event: "contract";
      /** Of the one that is in force since its file changed. */
      readonly version: string;
      readonly operations: number;
    }
  | { readonly event: "failure"; readonly message: string; readonly stack?: string };
