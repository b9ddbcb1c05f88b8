import type { ImageTask } from "../generated/components.ts";
import { imageFiles } from "./image-files.ts";
import { snapshotOf } from "./snapshot-of.ts";
import type { TaskSnapshot } from "./task-snapshot.ts";

/** Reads a drawing task: the pictures are the answer of the synchronous call. */
export function readImageTask(body: ImageTask): TaskSnapshot<ImageTask> {
  return snapshotOf(body.task_id, body, body.fail_reason, imageFiles(Object(body.data)));
}
