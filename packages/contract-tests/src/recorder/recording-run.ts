import { existsSync } from "node:fs";
import { readEntryRecordings } from "../stories/entry-recordings.ts";
import { evidenceOf } from "../verification/evidence.ts";
import type { Evidence } from "../verification/verification.ts";
import type { Line } from "./line.ts";
import type { Play } from "./play.ts";
import { type PlayResult, type RecordPlaysOptions, recordPlays } from "./record-plays.ts";

/** What a run of recordings did: the JSON that `record --target --json` prints. */
export interface RecordingRun {
  /** Address that was played at. */
  readonly target: string;
  readonly results: readonly PlayResult[];
  /** How many requests left. */
  readonly requests: number;
  readonly maxRequests: number;
  /** What the folder was evidence of before the run. */
  readonly before: Evidence;
  readonly after: Evidence;
}

function evidenceIn(folder: string): Evidence {
  const found = existsSync(folder) ? [...readEntryRecordings(folder).values()] : [];
  return evidenceOf(found.flatMap(({ recordings }) => recordings));
}

/** Records plays and says what has changed by it. */
export async function runRecording(
  plays: readonly Play[],
  line: Line,
  options: RecordPlaysOptions,
): Promise<RecordingRun> {
  const before = evidenceIn(options.recordings);
  const results = await recordPlays(plays, line, options);
  const { spent: requests, limit: maxRequests } = line.budget;
  const after = evidenceIn(options.recordings);
  return { target: line.target.url.href, results, requests, maxRequests, before, after };
}
