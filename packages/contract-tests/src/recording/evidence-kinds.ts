import type { RecordingKind } from "./recording.ts";

/** The kinds of evidence, the best first. */
export const evidenceKinds = ["live", "imported", "documented", "derived", "none"] as const;

/** What the best recording of something is worth; `none` when there is no recording of it. */
export type CellEvidence = RecordingKind | "none";
