import type { RecordingKind } from "../recording/recording.ts";

/** Where a capture comes from: what its provenance will say. */
export interface Origin {
  /** `derived` when the server was none of the world's, such as a mock on this machine. */
  readonly kind: Extract<RecordingKind, "live" | "imported" | "derived">;
  /** In words or as an address. */
  readonly source: string;
  /** SPDX expression, NOASSERTION when the source states none. */
  readonly licence: string;
  /** Program and version that recorded it. */
  readonly recorder: string;
  /** Host that answered; ignored for `derived`. */
  readonly upstreamHost: string;
  /** ISO 8601, when it was recorded; ignored for `derived`. */
  readonly recordedAt: string;
  /** JSON pointers to what was not captured but composed from the contract. */
  readonly composed?: readonly string[];
}
