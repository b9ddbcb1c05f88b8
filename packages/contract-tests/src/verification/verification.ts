import type { CellEvidence } from "../recording/evidence-kinds.ts";
import type { RecordingKind } from "../recording/recording.ts";
import type { AllowedUse } from "./allow-list/allow-list.ts";
import type { Report } from "./catalogue/report.ts";
import type { Finding, ProofName } from "./finding.ts";

/** What came of one proof of one recording. */
export interface ProofResult {
  /** `absent` when the proof has nothing to say here, such as the grammar of streams of a JSON answer. */
  readonly verdict: "holds" | "fails" | "absent";
  /** What was seen, or why there was nothing to see. */
  readonly evidence: string;
}

/** One exchange of a recording, for those who draw it. */
export interface ExchangeSummary {
  readonly operationId: string;
  /** What the answer is worth: `derived` when it was composed, `none` when its recording contradicts its claim. */
  readonly evidence: CellEvidence;
  readonly status: number;
  readonly mediaType: string;
  /** Milliseconds since the start of the flow. */
  readonly t: number;
  /** Of a stream, when each piece arrived and how long it was. */
  readonly chunks?: readonly { readonly t: number; readonly bytes: number }[];
  /** Of a stream, how many events it holds. */
  readonly events?: number;
}

/** What is proven of one recording. */
export interface RecordingResult {
  /** Path below the folder of recordings. */
  readonly recording: string;
  readonly entry: string;
  readonly kind: RecordingKind;
  /** ISO 8601, null when it never was recorded. */
  readonly recordedAt: string | null;
  readonly exchanges: readonly ExchangeSummary[];
  readonly proofs: Readonly<Record<ProofName, ProofResult>>;
  /** Whether the steps of a flow belong together; absent where there is but one. */
  readonly flow: ProofResult;
  /** Whether what claims to be captured passes the checks of genuineness; absent where nothing claims it, or nothing can be checked. */
  readonly genuineness: ProofResult;
  /** What the checks of genuineness found when it was recorded. */
  readonly authenticity: { readonly held: number; readonly failed: number };
}

/**
 * What the recordings are evidence of. Only `live` ones are evidence of the gateway, and that they are is what they
 * claim: nothing offline can prove it.
 */
export interface Evidence {
  readonly recordings: Readonly<Record<RecordingKind, number>>;
  /** How many claim to be captured, but something in them says otherwise. They count as no kind. */
  readonly contradicted: number;
  /** Operations of which a recording claims to be live, and nothing contradicts it. */
  readonly liveOperations: number;
  readonly operations: number;
  /** The first line of every report, such as `Evidence: 0 of 16 operations claim live recordings; 60 recordings: …`. */
  readonly sentence: string;
}

/** What `haoee-contract verify` found: the JSON that every report is drawn from. */
export interface Verification {
  readonly v: 1;
  /** Version of this package. */
  readonly tool: string;
  readonly contract: { readonly version: string; readonly sha256: string };
  readonly evidence: Evidence;
  /** Whether no finding is an error and every entry of the catalogue is ticked. */
  readonly ok: boolean;
  readonly recordings: readonly RecordingResult[];
  readonly findings: readonly Finding[];
  /** The fields that may be undocumented for now, and how many findings needed each. */
  readonly allowed: readonly AllowedUse[];
  /** The day by which the allow-list was read, `2027-03-31`. */
  readonly today: string;
  /** Ids of the only entries that were asked for, null for all. */
  readonly only: readonly string[] | null;
  /** The five facts by which the rows of the catalogue are ticked. */
  readonly catalogue: Report;
  /** Address that was asked in place of the mock, null when the mock was. */
  readonly target: string | null;
  /** Which shard of the work this is, null for the whole. */
  readonly shard: { readonly index: number; readonly of: number } | null;
  readonly seconds: number;
}
