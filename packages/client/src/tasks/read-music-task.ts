import { isJsonObject } from "../answers/json-object.ts";
import type { MusicClip, MusicTask } from "../generated/components.ts";
import { filesAt } from "./files-at.ts";
import { snapshotOf } from "./snapshot-of.ts";
import type { TaskFile, TaskSnapshot } from "./task-snapshot.ts";

/** The sound of a clip, or the film of it where there is no sound. */
function clipFiles({ audio_url: audio, video_url: video }: MusicClip): TaskFile[] {
  return audio ? filesAt("audio", [audio]) : filesAt("video", [video]);
}

/** Reads a music task: one file for each clip, none for lyrics. */
export function readMusicTask(body: MusicTask): TaskSnapshot<MusicTask> {
  const clips = Array.isArray(body.data) ? body.data.filter(isJsonObject) : [];
  return snapshotOf(body.task_id, body, body.fail_reason, clips.flatMap(clipFiles));
}
