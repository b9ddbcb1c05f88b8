import type { CapturedStep } from "../exchange/captured-exchange.ts";

/** One interaction that another tool recorded, as its file has it. */
export interface Interaction {
  /** Counts from 1 in its file. */
  readonly number: number;
  /** Its times are in order with those of the same file; they are times of day only where `recordedAt` is set. */
  readonly step: CapturedStep;
  /** Host with its port, null when the file does not say. */
  readonly host: string | null;
  /** ISO 8601, null when the file does not say. */
  readonly recordedAt: string | null;
  /** JSON pointers within the step to what the file does not hold. */
  readonly composed: readonly string[];
  /** Set where the file itself says that no service outside this machine answered. */
  readonly derived?: true;
  /** Name of the flow it is a step of, where the file knows flows. */
  readonly flow?: string;
  /** Id of the documentation entry, where the file names it. */
  readonly entry?: string;
}

/** An interaction that cannot be read. */
export interface UnreadableInteraction {
  /** Counts from 1 in its file. */
  readonly number: number;
  readonly reason: string;
}

/** What a file of another tool holds. */
export interface Archive {
  /** Program that recorded it, with its version where the file has it. */
  readonly recorder: string;
  readonly interactions: readonly (Interaction | UnreadableInteraction)[];
}

/** Whether an interaction cannot be read. */
export function isUnreadable(one: Interaction | UnreadableInteraction): one is UnreadableInteraction {
  return "reason" in one;
}
