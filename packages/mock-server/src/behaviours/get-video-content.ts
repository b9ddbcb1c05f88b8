import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { filmOf } from "../media/film.ts";
import { filmAddress, isExpired, type VideoTask } from "../tasks/video-task.ts";
import type { Behaviour, World } from "./behaviour.ts";
import { bytesResponse } from "./bytes-response.ts";
import { jsonResponse } from "./json-response.ts";
import { prefersJson } from "./prefers-json.ts";
import { requireCompleted } from "./require-completed.ts";

const mediaType = "video/mp4";

/**
 * The video whose film is there.
 *
 * @throws RequestRefusedError with 404 for one that is unknown or has expired. Source: new-api, video_proxy.go.
 */
async function completedVideo(id: string, { tasks, clock }: World): Promise<VideoTask> {
  const task = await tasks.find(id);
  const now = clock.now();
  if (task?.family !== "video" || isExpired(task, now)) {
    throw new RequestRefusedError({ status: 404, message: "Task not found", param: "task_id" });
  }
  requireCompleted(task, now);
  return task;
}

/** Answers the film of a completed video, or its address to a client that would rather have JSON. */
export const getVideoContent: Behaviour = async ({ path, headers, origin }, world) => {
  const task = await completedVideo(path.task_id ?? "", world);
  if (prefersJson(headers.accept ?? "", mediaType)) return jsonResponse(200, { url: filmAddress(task, origin) });
  return bytesResponse(await filmOf(task.size, task.seconds, task.seed), mediaType, headers);
};
