import type { VideoGeneration } from "../generated/components.ts";
import { filesAt } from "./files-at.ts";
import { snapshotOf } from "./snapshot-of.ts";
import type { TaskSnapshot } from "./task-snapshot.ts";

/** Reads a video task of the unified form: the film is at `data.output`, several at `data.outputs`. */
export function readVideoGeneration(body: VideoGeneration): TaskSnapshot<VideoGeneration> {
  const { output, outputs } = body.data ?? {};
  return snapshotOf(body.task_id, body, body.fail_reason, filesAt("video", [output, outputs].flat()));
}
