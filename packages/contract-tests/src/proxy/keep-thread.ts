import { constants, setPriority } from "node:os";
import { type KeepOptions, keepRecording } from "../capture/keep-recording.ts";
import type { Origin } from "../capture/origin.ts";
import { isNotRecordableError } from "../errors/not-recordable-error.ts";
import type { CapturedStep } from "../exchange/captured-exchange.ts";
import type { KeepOutcome } from "./recording-queue.ts";

/** What the thread of `startKeeping` is asked to write. */
export interface KeepTask {
  readonly steps: readonly CapturedStep[];
  readonly origin: Origin;
  readonly options: KeepOptions;
}

// Whoever waits for a stream goes first. Only Linux gives a thread a priority of its own.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

function reasonOf(error: unknown): string {
  if (isNotRecordableError(error)) return `${error.place || "it"} ${error.reason}`;
  // Of the system's errors, the message would name the path of a file; one of another kind could hold what was captured.
  const code = error instanceof Error && "code" in error ? String(error.code) : "the recorder itself failed";
  return `it cannot be written (${code})`;
}

/** Writes a recording and tells what became of it: an error would lose its class on the way out of the thread. */
export async function keep({ steps, origin, options }: KeepTask): Promise<KeepOutcome> {
  try {
    const { entry, file } = await keepRecording(steps, origin, options);
    return { entry, file, reason: null };
  } catch (error) {
    return { entry: null, file: null, reason: reasonOf(error) };
  }
}
