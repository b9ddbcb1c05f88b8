/** A drawing task. What state it is in follows from the time. */
export interface ImageTask {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
  /** How long it takes from submission to success, in milliseconds. */
  readonly duration: number;
  /** What it will have made: an `ImagesResponse`. */
  readonly result: unknown;
}

/** The answer to a poll, and the body of a webhook. Source: entry `image-task`. */
export interface ImageTaskEnvelope {
  readonly code: "success";
  readonly message: "";
  readonly data: {
    readonly task_id: string;
    readonly status: "NOT_START" | "IN_PROGRESS" | "SUCCESS";
    readonly progress: string;
    readonly fail_reason: "";
    readonly data: unknown;
    /** Times are Unix seconds, 0 until the moment has come. */
    readonly submit_time: number;
    readonly start_time: number;
    readonly finish_time: number;
  };
}

/** Share of its time that a task waits before work begins. */
const waiting = 0.2;

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);

/** When the task is done, in milliseconds since 1970. */
export function endOf({ submittedAt, duration }: ImageTask): number {
  return submittedAt + duration;
}

/** How far the task is, in percent: 0 while it waits, then from 1 to 99, and 100 once it is done. */
function percentage(start: number, end: number, now: number): number {
  if (now >= end) return 100;
  return now < start ? 0 : 1 + Math.min(98, Math.floor(((now - start) / (end - start)) * 99));
}

function statusOf(percent: number): ImageTaskEnvelope["data"]["status"] {
  if (percent === 100) return "SUCCESS";
  return percent === 0 ? "NOT_START" : "IN_PROGRESS";
}

/** The task as it is at a time: `NOT_START`, then `IN_PROGRESS` from 1% to 99%, then `SUCCESS`. */
export function imageTaskEnvelope(task: ImageTask, now: number): ImageTaskEnvelope {
  const start = task.submittedAt + task.duration * waiting;
  const end = endOf(task);
  const percent = percentage(start, end, now);
  return {
    code: "success",
    message: "",
    data: {
      task_id: task.id,
      status: statusOf(percent),
      progress: `${percent}%`,
      fail_reason: "",
      data: now >= end ? task.result : null,
      submit_time: seconds(task.submittedAt),
      start_time: now >= start ? seconds(start) : 0,
      finish_time: now >= end ? seconds(end) : 0,
    },
  };
}
