import { toldStatuses } from "../tasks/told-statuses.ts";
import type { PollRule } from "./play.ts";

/** Whether an answer tells of one task at least, and of none that goes on. */
export function hasEnded(body: unknown, { until }: PollRule): boolean {
  const statuses = toldStatuses(body);
  return statuses.length > 0 && statuses.every((status) => until.includes(status));
}
