import type { Video } from "../generated/components.ts";
import { filesAt } from "./files-at.ts";
import { readTaskFacts } from "./read-task-facts.ts";
import type { TaskFile, TaskSnapshot } from "./task-snapshot.ts";

const onlyUnderTheKey: TaskFile = { kind: "video", url: undefined };

/** Where the film is: at the address the body gives, unless that is the gateway's own `/content` or there is none. */
function filmOf({ id, video_url: url, metadata }: Video): TaskFile[] {
  const files = filesAt("video", [url || metadata?.url]);
  return files.some((file) => !file.url?.endsWith(`/v1/videos/${id}/content`)) ? files : [onlyUnderTheKey];
}

/** Reads a video of the official form, whose film may be had from `/v1/videos/{id}/content` only. */
export function readVideo(body: Video): TaskSnapshot<Video> {
  const facts = readTaskFacts({ ...body, fail_reason: body.error?.message });
  return { id: body.id, ...facts, files: facts.state === "succeeded" ? filmOf(body) : [], body };
}
