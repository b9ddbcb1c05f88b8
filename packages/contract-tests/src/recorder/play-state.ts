import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { keepRecording } from "../capture/keep-recording.ts";
import type { Origin } from "../capture/origin.ts";
import { isInvalidRecordingError } from "../errors/invalid-recording-error.ts";
import { PlayEndedError } from "../errors/play-ended-error.ts";
import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import { parseJson } from "../parse-json.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Recording } from "../recording/recording.ts";
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
  /**
   * @param key what the requests carry
   * @throws PlayEndedError when it is damaged.
   */
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

function damaged(file: string, reason: string): PlayEndedError {
  const advice = `remove ${dirname(file)} to begin anew, which may be charged for again`;
  return new PlayEndedError(`${file}, of an earlier run, cannot be used: ${reason}; ${advice}`);
}

function isStored(value: unknown): value is StoredState {
  const { next, variables, startedAt, unanswered }: Partial<Record<keyof StoredState, unknown>> = Object(value);
  const bound = typeof variables === "object" && variables !== null ? Object.values(variables) : [undefined];
  const isBound = bound.every((one) => typeof one === "string");
  const isTimed = startedAt === null || typeof startedAt === "number";
  return Number.isInteger(next) && isBound && isTimed && (unanswered === null || typeof unanswered === "string");
}

/** @throws PlayEndedError when it is damaged. */
function readStored(file: string): StoredState {
  try {
    const stored = parseJson(readFileSync(file, "utf8"));
    if (isStored(stored)) return stored;
  } catch (error) {
    if (Object(error).code === "ENOENT") return beginning;
    throw damaged(file, error instanceof Error ? error.message : "it cannot be read");
  }
  throw damaged(file, "it holds no state of a play");
}

/** @throws PlayEndedError when it is damaged. */
function readKept(file: string): Recording {
  try {
    return readRecording(file);
  } catch (error) {
    throw damaged(dirname(file), isInvalidRecordingError(error) ? error.reason : "it cannot be read");
  }
}

/**
 * Opens the state of a play, in a folder that is none of recordings to those who list them.
 *
 * @throws PlayEndedError when it is damaged.
 */
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
      const exchanges = startedAt === null ? [] : await toCaptured(readKept(kept), startedAt, key);
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
