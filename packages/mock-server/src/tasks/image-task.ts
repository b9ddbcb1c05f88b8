import type { TaskBase } from "./task.ts";
import { type UnifiedStatus, unifiedStatus } from "./unified-status.ts";

/** A drawing task. */
export interface ImageTask extends TaskBase {
  readonly family: "image";
  /** What it will have made: an `ImagesResponse`. */
  readonly result: unknown;
}

/** The answer to a poll, and the body of a webhook. Source: entry `image-task`. */
export interface ImageTaskEnvelope {
  readonly code: "success";
  readonly message: "";
  readonly data: UnifiedStatus & { readonly data: unknown };
}

/** The task as it is at a time. */
export function imageTaskEnvelope(task: ImageTask, now: number): ImageTaskEnvelope {
  const status = unifiedStatus(task, now);
  return {
    code: "success",
    message: "",
    data: { ...status, data: status.status === "SUCCESS" ? task.result : null },
  };
}
