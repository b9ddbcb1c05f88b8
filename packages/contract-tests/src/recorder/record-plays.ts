import { existsSync } from "node:fs";
import { join } from "node:path";
import { keepRecording } from "../capture/keep-recording.ts";
import type { Origin } from "../capture/origin.ts";
import { isNoAnswerError } from "../errors/no-answer-error.ts";
import { isNotRecordableError } from "../errors/not-recordable-error.ts";
import { isPlayEndedError } from "../errors/play-ended-error.ts";
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

function isKnown(error: unknown): error is Error {
  return isPlayEndedError(error) || isNoAnswerError(error) || isNotRecordableError(error);
}

async function recordPlay(play: Play, line: Line, options: RecordPlaysOptions): Promise<PlayResult> {
  const { entry } = play;
  const name = recordingName(play, line.target);
  const file = join(options.recordings, entry, `${name}.json`);
  if (existsSync(file)) return { entry, name, outcome: "skipped", file, reason: null };
  const origin = originOf(line, options.recorder);
  const state = openPlayState(options.recordings, play, name, origin);
  const { exchanges } = await performPlay(play, line, state, options.again);
  // What an interrupted run began is as old as its first request.
  const recordedAt = new Date(exchanges[0]?.startedAt ?? line.clock.now()).toISOString();
  await keepRecording(exchanges, { ...origin, recordedAt }, { folder: options.recordings, entry, name });
  state.forget();
  return { entry, name, outcome: "recorded", file, reason: null };
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
    if (!isKnown(error)) throw error;
    const ends = isPlayEndedError(error) && error.endsRun;
    if (ends) ended = error.message;
    const { entry, name } = play;
    conclude(play, { entry, name, outcome: "failed", file: null, reason: error.message });
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
  return plays.map(
    (play) =>
      results.get(play) ?? { entry: play.entry, name: play.name, outcome: "left", file: null, reason: ended ?? null },
  );
}
