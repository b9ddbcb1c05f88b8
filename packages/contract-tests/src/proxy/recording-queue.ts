import type { CapturedStep } from "../capture/captured-exchange.ts";
import { isNotRecordableError } from "../errors/not-recordable-error.ts";
import { askedOperation } from "./asked-operation.ts";
import type { RecordingEvent } from "./recorder-event.ts";

/** Writes the steps of one recording. */
export type Keep = (steps: readonly CapturedStep[]) => Promise<{ readonly entry: string; readonly file: string }>;

/** Writes recordings one after another. */
export interface RecordingQueue {
  add(steps: readonly CapturedStep[]): void;
  /** Resolves when everything is written that was added so far. */
  written(): Promise<void>;
}

/** What the system or the recorder says against it. A message of another kind could hold what was captured. */
function reasonOf(error: unknown): string {
  if (isNotRecordableError(error)) return `${error.place || "it"} ${error.reason}`;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return `it cannot be written (${code ?? "an error of the recorder itself"})`;
}

async function keepSteps(steps: readonly CapturedStep[], keep: Keep): Promise<RecordingEvent> {
  const { method = "", target = "" } = steps[0]?.request ?? {};
  const operationId = askedOperation(method, target)?.operationId ?? null;
  const told = { event: "recording", operationId, steps: steps.length } as const;
  try {
    const { entry, file } = await keep(steps);
    return { ...told, entry, file, reason: null };
  } catch (error) {
    return { ...told, entry: null, file: null, reason: reasonOf(error) };
  }
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
