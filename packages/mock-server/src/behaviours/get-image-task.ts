import { imageTaskEnvelope } from "../tasks/image-task.ts";
import type { Behaviour } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import { taskNotFound } from "./task-not-found.ts";

/** Answers the state of a drawing task. */
export const getImageTask: Behaviour = async ({ path }, world) => {
  const task = await world.tasks.find(path.task_id ?? "");
  return task?.family === "image" ? jsonResponse(200, imageTaskEnvelope(task, world.clock.now())) : taskNotFound(world);
};
