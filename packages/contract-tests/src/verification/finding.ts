/** The five proofs of every recording, in the order in which they are tried. */
export const proofNames = ["schema", "strict", "grammar", "client", "mock"] as const;

/** Name of one of the five proofs. */
export type ProofName = (typeof proofNames)[number];

/** What a finding rests on: a proof, the order of a flow, the checks of genuineness, or the recording as a file. */
export type FindingSource = ProofName | "flow" | "genuineness" | "file";

/** Something that does not hold, at one place. */
export interface Finding {
  /** The same for the same finding in every run, on every machine: 12 hexadecimal digits. The message has no part in it. */
  readonly id: string;
  readonly source: FindingSource;
  /** `error` fails the run; `allowed` is on the allow-list; `warning` is told only. */
  readonly level: "error" | "warning" | "allowed";
  /** Id of the documentation entry. */
  readonly entry: string;
  /** Path of the recording below its folder, `chat/published-answer.json`; empty for a finding about the allow-list. */
  readonly recording: string;
  /** Number of the exchange among those of the recording, from 0; of the delivery among its deliveries where `side` is `webhook`. */
  readonly exchange: number;
  /** Operation of the exchange, name of the webhook, or empty where the finding is about no exchange. */
  readonly operationId: string;
  readonly side: "request" | "response" | "webhook";
  /** JSON pointer into the body; of a stream its first step is the number of the event. */
  readonly pointer: string;
  /** Place in the bundled contract, beginning with `#`; empty when the finding has none. */
  readonly schemaPath: string;
  /** Name of what is broken, the same wherever it is broken: `required`, `undocumented`, `role-first`. */
  readonly rule: string;
  readonly message: string;
  /** Where the finding rests on a comparison, its two sides as JSON: what had to come, and what came. */
  readonly compared?: { readonly expected: unknown; readonly found: unknown };
}

/** A finding by itself, before it is known which proof of which recording made it. */
export type Draft = Omit<Finding, "id" | "source" | "entry" | "recording">;
