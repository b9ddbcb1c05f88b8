import { relative } from "node:path";
import { earliestMoment } from "../genuineness/contradictions.ts";
import type { Recording } from "../recording/recording.ts";
import type { Complaint } from "./complaint.ts";

/** How old captured recordings may be, in days. */
export interface AgeBudget {
  readonly warnDays: number;
  readonly failDays: number;
}

/** How old a captured recording is. */
export interface Age {
  /** Path below the folder of recordings. */
  readonly recording: string;
  /** ISO 8601, null when nobody knows. */
  readonly recordedAt: string | null;
  /** Whole days since `recordedAt` or what the answers state, whichever is the older; null when nobody knows. Negative when it claims to be from the future. */
  readonly days: number | null;
}

const dayMs = 86_400_000;

/** Whether a recording was captured at a server of the world, so that it can grow old. */
export function isCaptured({ provenance: { kind } }: Recording): boolean {
  return kind === "live" || kind === "imported";
}

function wholeDays(ms: number): number | null {
  return Number.isNaN(ms) ? null : Math.floor(ms / dayMs);
}

/** The ages of captured recordings, the oldest first. Only the moment of capture counts: nothing renews it. */
export function agesOf(recordings: readonly Recording[], folder: string, now: number): readonly Age[] {
  return recordings
    .filter(isCaptured)
    .map((recording) => ({
      recording: relative(folder, recording.file),
      recordedAt: recording.provenance.recordedAt,
      days: wholeDays(now - earliestMoment(recording)),
    }))
    .toSorted((a, b) => (b.days ?? Number.POSITIVE_INFINITY) - (a.days ?? Number.POSITIVE_INFINITY));
}

function complaintOf(
  { days }: Age,
  { warnDays, failDays }: AgeBudget,
): Pick<Complaint, "level" | "message"> | undefined {
  if (days === null)
    return {
      level: "error",
      message: `nobody knows when it was captured, so it may be more than ${failDays} days old`,
    };
  if (days > failDays) return { level: "error", message: `is ${days} days old, which is more than ${failDays}` };
  if (days > warnDays) return { level: "warning", message: `is ${days} days old, which is more than ${warnDays}` };
  return undefined;
}

/** What is wrong with ages, by a budget. */
export function ageComplaints(ages: readonly Age[], budget: AgeBudget): readonly Complaint[] {
  return ages.flatMap((age) => {
    const found = complaintOf(age, budget);
    return found ? [{ ...found, check: "age" as const, place: age.recording }] : [];
  });
}
