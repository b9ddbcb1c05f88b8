import type { CapturedStep } from "../exchange/captured-exchange.ts";
import { askedOperation } from "./asked-operation.ts";
import type { RecordingEvent, UnwrittenEvent, WrittenEvent } from "./recorder-event.ts";

/** What became of steps: where they were written, or why they were not. */
export type KeepOutcome =
  | Pick<WrittenEvent, "entry" | "file" | "reason">
  | Pick<UnwrittenEvent, "entry" | "file" | "reason">;

/** Writes the steps of one recording. */
export type Keep = (steps: readonly CapturedStep[]) => Promise<KeepOutcome>;

// The message of an error that nobody foresaw could hold what was captured.
const unforeseen: KeepOutcome = { entry: null, file: null, reason: "the recorder itself failed" };

/** Writes recordings one after another. */
export interface RecordingQueue {
  add(steps: readonly CapturedStep[]): void;
  /** Resolves when everything is written that was added so far. */
  written(): Promise<void>;
}

async function keepSteps(steps: readonly CapturedStep[], keep: Keep): Promise<RecordingEvent> {
  const { method = "", target = "" } = steps[0]?.request ?? {};
  const operationId = askedOperation(method, target)?.operationId ?? null;
  const outcome = await keep(steps).catch(() => unforeseen);
  return { event: "recording", operationId, steps: steps.length, ...outcome };
}

/** Makes a queue that tells what became of everything that is added. A failure concerns its own recording only. */
export function createRecordingQueue(keep: Keep, tell: (event: RecordingEvent) => void): RecordingQueue {
  let last: Promise<void> = Promise.resolve();
  return {
    add(steps) {
      last = last.then(async () => tell(await keepSteps(steps, keep)));
    },
    written: () => last,
  };
}
