import type { ImageTask } from "../tasks/image-task.ts";
import type { World } from "./behaviour.ts";
import type { Drawing } from "./draw.ts";
import { imagesResponse } from "./images-response.ts";
import { jsonResponse } from "./json-response.ts";
import type { ResponseValue } from "./values.ts";

/** Begins a task and answers its id. */
export async function submitImageTask({ query, request, origin }: Drawing, world: World): Promise<ResponseValue> {
  const pictures = await imagesResponse(request, origin, world);
  const submittedAt = world.clock.now();
  const task: ImageTask = {
    id: await world.tasks.nextId(),
    submittedAt,
    duration: world.taskDuration,
    result: { ...pictures, created: Math.floor((submittedAt + world.taskDuration) / 1000) },
  };
  await world.tasks.put(task);
  const { webhook } = query;
  if (typeof webhook === "string") world.notify(task, webhook);
  return jsonResponse(200, { task_id: task.id });
}
