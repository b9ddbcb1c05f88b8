import { existsSync } from "node:fs";
import { join } from "node:path";
import { keepRecording } from "../capture/keep-recording.ts";
import type { Origin } from "../capture/origin.ts";
import { judgeRecording } from "../verification/catalogue/judge-recording.ts";
import { failureOf } from "./failure.ts";
import type { Line } from "./line.ts";
import { performPlay } from "./perform-play.ts";
import type { Play } from "./play.ts";
import { openPlayState } from "./play-state.ts";
import { recordingName } from "./recording-name.ts";

/** What came of one play. */
export interface PlayResult {
  readonly entry: string;
  readonly name: string;
  /** `recorded` now, `skipped` since an earlier run did, `failed`, or `left` when the run ended before it. */
  readonly outcome: "recorded" | "skipped" | "failed" | "left";
  /** Path of the recording, null when there is none. */
  readonly file: string | null;
  /** Why there is none, null when there is one. */
  readonly reason: string | null;
  /** What the contract has against what was recorded now. */
  readonly problems: readonly string[];
}

/** How plays are recorded. */
export interface RecordPlaysOptions {
  /** Folder of recordings, one folder for each entry in it. */
  readonly recordings: string;
  /** Program and version, for the provenance. */
  readonly recorder: string;
  /** How many plays go on at once. */
  readonly concurrency: number;
  /** Whether to repeat a call that creates when nobody saw its answer in an earlier run. */
  readonly again: boolean;
  /** Told what came of each play as soon as it is known. */
  onResult(result: PlayResult): void;
}

function originOf({ target, clock }: Line, recorder: string): Origin {
  return {
    kind: target.kind,
    source: target.url.origin,
    licence: "NOASSERTION",
    recorder,
    upstreamHost: target.url.host,
    recordedAt: new Date(clock.now()).toISOString(),
  };
}

/** What is told of a play that was not recorded now. */
function unrecorded({ entry, name }: Play, outcome: "failed" | "left", reason: string | null): PlayResult {
  return { entry, name, outcome, file: null, reason, problems: [] };
}

async function recordPlay(play: Play, line: Line, options: RecordPlaysOptions): Promise<PlayResult> {
  const { entry } = play;
  const name = recordingName(play, line.target);
  const file = join(options.recordings, entry, `${name}.json`);
  if (existsSync(file)) return { entry, name, outcome: "skipped", file, reason: null, problems: [] };
  const origin = originOf(line, options.recorder);
  const state = openPlayState(options.recordings, play, name, origin);
  const { exchanges } = await performPlay(play, line, state, options.again);
  // What an interrupted run began is as old as its first request.
  const recordedAt = new Date(exchanges[0]?.startedAt ?? line.clock.now()).toISOString();
  const { recording } = await keepRecording(
    exchanges,
    { ...origin, recordedAt },
    { folder: options.recordings, entry, name },
  );
  state.forget();
  return { entry, name, outcome: "recorded", file, reason: null, problems: judgeRecording(recording) };
}

/**
 * Records plays one after another, or several at once. One that fails does not keep the others from going on, unless it
 * shows that none can.
 *
 * @returns what came of each, in the order of the plays.
 */
export async function recordPlays(
  plays: readonly Play[],
  line: Line,
  options: RecordPlaysOptions,
): Promise<readonly PlayResult[]> {
  const results = new Map<Play, PlayResult>();
  const waiting = [...plays];
  let ended: string | undefined;
  const conclude = (play: Play, result: PlayResult) => {
    results.set(play, result);
    options.onResult(result);
  };
  const fail = (play: Play, error: unknown) => {
    const { reason, endsRun } = failureOf(
      error,
      join(options.recordings, play.entry, `${recordingName(play, line.target)}.json`),
    );
    if (endsRun) ended = reason;
    conclude(play, unrecorded(play, "failed", reason));
  };
  async function work(): Promise<void> {
    for (let play = waiting.shift(); play && ended === undefined; play = waiting.shift()) {
      const current = play;
      await recordPlay(play, line, options).then(
        (result) => conclude(current, result),
        (error) => fail(current, error),
      );
    }
  }
  await Promise.all(Array.from({ length: options.concurrency }, work));
  return plays.map((play) => results.get(play) ?? unrecorded(play, "left", ended ?? null));
}
