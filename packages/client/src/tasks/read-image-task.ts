import type { ImageTask } from "../generated/components.ts";
import { imageFiles } from "./image-files.ts";
import { readTaskFacts } from "./read-task-facts.ts";
import type { TaskSnapshot } from "./task-snapshot.ts";

/** Reads a drawing task: the pictures are the answer of the synchronous call. */
export function readImageTask(body: ImageTask): TaskSnapshot<ImageTask> {
  return { id: body.task_id, ...readTaskFacts(body), files: body.data ? imageFiles(body.data) : [], body };
}
