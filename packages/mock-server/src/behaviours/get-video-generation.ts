import { videoGeneration } from "../tasks/video-generation-task.ts";
import type { Behaviour } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import { taskNotFound } from "./task-not-found.ts";

/** Answers the state of a video task. */
export const getVideoGeneration: Behaviour = async ({ path }, world) => {
  const task = await world.tasks.find(path.task_id ?? "");
  if (task?.family !== "video-generation") return taskNotFound(world);
  return jsonResponse(200, videoGeneration(task, world.clock.now()));
};
