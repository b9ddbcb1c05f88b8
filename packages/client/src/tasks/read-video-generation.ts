import type { VideoGeneration } from "../generated/components.ts";
import { filesAt } from "./files-at.ts";
import { readTaskFacts } from "./read-task-facts.ts";
import type { TaskSnapshot } from "./task-snapshot.ts";

/** Reads a video task of the unified form: the film is at `data.output`, several at `data.outputs`. */
export function readVideoGeneration(body: VideoGeneration): TaskSnapshot<VideoGeneration> {
  const { output, outputs } = body.data ?? {};
  return { id: body.task_id, ...readTaskFacts(body), files: filesAt("video", [output, outputs].flat()), body };
}
