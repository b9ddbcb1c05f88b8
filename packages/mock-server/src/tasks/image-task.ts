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

/** The percentage between 1 and 99 that work has come to, whose begin and end are given. */
function percentage(start: number, end: number, now: number): number {
  return 1 + Math.min(98, Math.floor(((now - start) / (end - start)) * 99));
}

/** The task as it is at a time: `NOT_START`, then `IN_PROGRESS` from 1% to 99%, then `SUCCESS`. */
export function imageTaskEnvelope(task: ImageTask, now: number): ImageTaskEnvelope {
  const start = task.submittedAt + task.duration * waiting;
  const end = endOf(task);
  const common = { task_id: task.id, fail_reason: "", data: null, submit_time: seconds(task.submittedAt) } as const;
  const begun = { ...common, start_time: seconds(start), finish_time: 0 };
  const data = () => {
    if (now >= end) {
      const done = { data: task.result, finish_time: seconds(end) };
      return { ...begun, ...done, status: "SUCCESS", progress: "100%" } as const;
    }
    if (now >= start) return { ...begun, status: "IN_PROGRESS", progress: `${percentage(start, end, now)}%` } as const;
    return { ...common, start_time: 0, finish_time: 0, status: "NOT_START", progress: "0%" } as const;
  };
  return { code: "success", message: "", data: data() };
}
