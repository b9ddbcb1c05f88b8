import { createBudget } from "../../src/recorder/budget.ts";
import type { Line } from "../../src/recorder/line.ts";
import { plannedPlays, type Wanted } from "../../src/recorder/planned-plays.ts";
import type { Play } from "../../src/recorder/play.ts";
import type { RecordPlaysOptions } from "../../src/recorder/record-plays.ts";
import { type RecordingRun, runRecording } from "../../src/recorder/recording-run.ts";
import { readTarget } from "../../src/target/target.ts";

/** What a test changes of a run. */
export interface RunChanges extends Partial<Pick<Line, "key" | "signal" | "clock">> {
  readonly maxRequests?: number;
  readonly concurrency?: number;
  readonly again?: boolean;
  readonly onResult?: RecordPlaysOptions["onResult"];
}

/** A key as the tests send it. */
export const plantedKey = "haoee-planted-key-0123456789";

/** The plays of entries at a server. */
export function playsAt(url: string, wanted: Wanted): readonly Play[] {
  return plannedPlays(wanted, readTarget(url));
}

/** Records at a server as the command does. */
export function recordAt(
  url: string,
  plays: readonly Play[],
  recordings: string,
  { maxRequests = 1000, concurrency = 1, again = false, onResult = () => {}, ...line }: RunChanges = {},
): Promise<RecordingRun> {
  const budget = createBudget(maxRequests);
  const clock = { now: () => Date.now(), sleep: async () => {} };
  return runRecording(
    plays,
    { key: plantedKey, signal: new AbortController().signal, clock, ...line, target: readTarget(url), budget },
    { recordings, recorder: "haoee-contract 0.0.0", concurrency, again, onResult },
  );
}
