import { imageTaskEnvelope } from "../tasks/image-task.ts";
import type { Behaviour } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";

/** Answers the state of a task, or the contract's refusal when there is no task of this id. */
export const getImageTask: Behaviour = async ({ path }, world) => {
  const task = await world.tasks.find(path.task_id ?? "");
  if (task) return jsonResponse(200, imageTaskEnvelope(task, world.clock.now()));
  const { status, body } = await world.answer("getImageTask", { code: 400 });
  return jsonResponse(status, body);
};
