import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keepRecording } from "../capture/keep-recording.ts";
import type { Origin } from "../capture/origin.ts";
import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Variables } from "../recording/variables.ts";
import { writeWhole } from "../write-whole.ts";
import type { Play } from "./play.ts";
import { toCaptured } from "./to-captured.ts";

/** How far a play has come. */
export interface Progress {
  /** Number of the move to perform next. */
  readonly next: number;
  readonly exchanges: readonly CapturedExchange[];
  readonly variables: Variables;
}

interface StoredState {
  readonly next: number;
  readonly variables: Variables;
  /** When the first request was begun, in milliseconds since 1970; null before any answer. */
  readonly startedAt: number | null;
  /** ISO 8601, when a call that creates was sent whose answer was not kept; null when there is none. */
  readonly unanswered: string | null;
}

/** What a play that was interrupted leaves behind: no key, and of the exchanges only what a recording may hold. */
export interface PlayState {
  /** ISO 8601, when a call that creates was sent whose answer nobody saw; null when there is none. */
  readonly unanswered: string | null;
  /** @param key what the requests carry */
  read(key: string): Promise<Progress>;
  /** Notes that a call that creates is about to leave. */
  willCreate(progress: Progress, now: number): void;
  /** Notes that nothing of it left, after all. */
  didNotCreate(progress: Progress): void;
  /** Keeps the exchanges so far. */
  keep(progress: Progress): Promise<void>;
  /** Forgets the play, once its recording is complete. */
  forget(): void;
}

const beginning: StoredState = { next: 0, variables: {}, startedAt: null, unanswered: null };

function readStored(file: string): StoredState {
  try {
    // Written by this file only.
    return JSON.parse(readFileSync(file, "utf8")) as StoredState;
  } catch (error) {
    if (Object(error).code === "ENOENT") return beginning;
    throw error;
  }
}

/** Opens the state of a play, in a folder that is none of recordings to those who list them. */
export function openPlayState(recordings: string, play: Play, name: string, origin: Origin): PlayState {
  const folder = join(recordings, ".record-state", play.entry, name);
  const file = join(folder, "state.json");
  const kept = join(folder, play.entry, "so-far.json");
  const write = ({ next, variables, exchanges }: Progress, unanswered: string | null) => {
    const stored: StoredState = { next, variables, startedAt: exchanges[0]?.startedAt ?? null, unanswered };
    writeWhole(file, `${JSON.stringify(stored)}\n`);
  };
  return {
    unanswered: readStored(file).unanswered,
    async read(key) {
      const { next, variables, startedAt } = readStored(file);
      const exchanges = startedAt === null ? [] : await toCaptured(readRecording(kept), startedAt, key);
      return { next, variables, exchanges };
    },
    willCreate: (progress, now) => write(progress, new Date(now).toISOString()),
    didNotCreate: (progress) => write(progress, null),
    async keep(progress) {
      await keepRecording(progress.exchanges, origin, { folder, entry: play.entry, name: "so-far", overwrite: true });
      write(progress, null);
    },
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}
