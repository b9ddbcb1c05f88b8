import { video } from "../tasks/video-task.ts";
import type { Behaviour } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import { taskNotFound } from "./task-not-found.ts";

/** Answers the state of a video. */
export const getVideo: Behaviour = async ({ path }, world) => {
  const task = await world.tasks.find(path.task_id ?? "");
  return task?.family === "video" ? jsonResponse(200, video(task, world.clock.now())) : taskNotFound(world);
};
