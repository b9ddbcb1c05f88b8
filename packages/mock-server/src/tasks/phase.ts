import type { TaskBase } from "./task.ts";

/** Share of its time that a task waits before work begins. */
const waiting = 0.2;
/** How long a task waits that never ends, in milliseconds. */
const firstWait = 1_000;
/** Until its work on a task that never ends is half done, in milliseconds. */
const half = 60_000;

/** Where a task stands at a time. */
export interface Phase {
  readonly state: "waiting" | "working" | "succeeded" | "failed";
  /** 0 while it waits, then from 1 to 99, and 100 once it has ended, well or not. */
  readonly percent: number;
  /** When work began, in Unix seconds, 0 until then. */
  readonly startTime: number;
  /** When it ended, in Unix seconds, 0 until then. */
  readonly finishTime: number;
}

/** Milliseconds as whole seconds. */
export function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/** When a task ends, in milliseconds since 1970: `Infinity` when it never does. */
export function endOf({ submittedAt, duration }: TaskBase): number {
  return submittedAt + (duration ?? Number.POSITIVE_INFINITY);
}

function startOf({ submittedAt, duration }: TaskBase): number {
  return submittedAt + (duration === null ? firstWait : duration * waiting);
}

/** How far the work is, from 0 to just below 1. Work without an end slows down for ever. */
function shareDone(task: TaskBase, start: number, now: number): number {
  const worked = now - start;
  return task.duration === null ? worked / (worked + half) : worked / (endOf(task) - start);
}

/** Where a task stands. */
export function phaseOf(task: TaskBase, now: number): Phase {
  const [start, end] = [startOf(task), endOf(task)];
  if (now >= end) {
    const state = task.failure === undefined ? "succeeded" : "failed";
    return { state, percent: 100, startTime: toSeconds(start), finishTime: toSeconds(end) };
  }
  if (now < start) return { state: "waiting", percent: 0, startTime: 0, finishTime: 0 };
  const percent = 1 + Math.min(98, Math.floor(shareDone(task, start, now) * 99));
  return { state: "working", percent, startTime: toSeconds(start), finishTime: 0 };
}
