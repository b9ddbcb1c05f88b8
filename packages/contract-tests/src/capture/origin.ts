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
  /** Host that answered, null when who imports it was not told; ignored for `derived`. */
  readonly upstreamHost: string | null;
  /** ISO 8601, when it was recorded, null when who imports it cannot know; ignored for `derived`. */
  readonly recordedAt: string | null;
  /** JSON pointers to what was not captured but composed from the contract. */
  readonly composed?: readonly string[];
}
