/** The five proofs of every recording, in the order in which they are tried. */
export const proofNames = ["schema", "strict", "grammar", "client", "mock"] as const;

/** Name of one of the five proofs. */
export type ProofName = (typeof proofNames)[number];

/** What a finding rests on: a proof, the order of a flow, the checks of genuineness, or the recording as a file. */
export type FindingSource = ProofName | "flow" | "genuineness" | "file";

/** Something that does not hold, at one place. */
export interface Finding {
  /** The same for the same finding in every run, on every machine: 12 hexadecimal digits. */
  readonly id: string;
  readonly source: FindingSource;
  /** `error` fails the run; `allowed` is on the allow-list; `warning` is told only. */
  readonly level: "error" | "warning" | "allowed";
  /** Id of the documentation entry. */
  readonly entry: string;
  /** Path of the recording below its folder, `chat/published-answer.json`. */
  readonly recording: string;
  /** Number of the exchange in the recording, from 0. */
  readonly exchange: number;
  readonly operationId: string;
  readonly side: "request" | "response" | "webhook";
  /** JSON pointer into the body; of a stream its first step is the number of the event. */
  readonly pointer: string;
  /** Place in the bundled contract, beginning with `#`; empty when the finding has none. */
  readonly schemaPath: string;
  readonly message: string;
  /** Where the finding rests on a comparison, its two sides as JSON: what had to come, and what came. */
  readonly compared?: { readonly expected: unknown; readonly found: unknown };
}
