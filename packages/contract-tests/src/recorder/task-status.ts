import type { PollRule } from "./play.ts";

/** The statuses that end a task, in the spellings of all families. */
export const finalStatuses: readonly string[] = ["success", "succeeded", "completed", "failure", "failed", "fail"];

/** The statuses that an answer tells: of the task itself, in an envelope, or of each task of a list. */
export function statusesOf(body: unknown): readonly string[] {
  if (Array.isArray(body)) return body.flatMap(statusesOf);
  const { status, data }: { readonly status?: unknown; readonly data?: unknown } = Object(body);
  return typeof status === "string" ? [status.toLowerCase()] : statusesOf(data ?? []);
}

/** Whether an answer tells of one task at least, and of none that goes on. */
export function hasEnded(body: unknown, { until }: PollRule): boolean {
  const statuses = statusesOf(body);
  return statuses.length > 0 && statuses.every((status) => until.includes(status));
}
