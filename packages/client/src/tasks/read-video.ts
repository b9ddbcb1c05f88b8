import type { Video } from "../generated/components.ts";
import { filesAt } from "./files-at.ts";
import { snapshotOf } from "./snapshot-of.ts";
import type { TaskFile, TaskSnapshot } from "./task-snapshot.ts";

const onlyUnderTheKey: TaskFile = { kind: "video", url: undefined };

/** Where the film is: at the address the body gives, unless that is the gateway's own `/content` or there is none. */
function filmOf({ video_url: url, metadata }: Video, id: string): TaskFile[] {
  const files = filesAt("video", [url || metadata?.url]);
  return files.some((file) => !file.url?.endsWith(`/v1/videos/${id}/content`)) ? files : [onlyUnderTheKey];
}

/** Reads a video of the official form, whose film may be had from `/v1/videos/{id}/content` only. */
export function readVideo(body: Video, id: string): TaskSnapshot<Video> {
  const snapshot = snapshotOf(id, body, body.error?.message, []);
  return snapshot.state === "succeeded" ? { ...snapshot, files: filmOf(body, id) } : snapshot;
}
