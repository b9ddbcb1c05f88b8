import type { ImageTask } from "../tasks/image-task.ts";
import { toSeconds } from "../tasks/phase.ts";
import { drawingSeconds } from "../tasks/work-seconds.ts";
import { beginTask } from "./begin-task.ts";
import type { World } from "./behaviour.ts";
import type { Drawing } from "./draw.ts";
import { imagesResponse } from "./images-response.ts";
import { jsonResponse } from "./json-response.ts";
import type { ResponseValue } from "./values.ts";

/**
 * Begins a task and answers its id. A finished task holds addresses, whatever `response_format`. Source: entry
 * `image-async`, "the response holds the image URL".
 */
export async function submitImageTask(drawing: Drawing, world: World): Promise<ResponseValue> {
  const { query, request, origin, faults } = drawing;
  const pictures = await imagesResponse({ ...request, response_format: "url" }, origin, world);
  const work = { prompt: request.prompt, seconds: drawingSeconds(pictures.data.length) };
  const base = await beginTask("image", work, drawing, world);
  const created = toSeconds(base.submittedAt + (base.duration ?? 0));
  const task: ImageTask = { ...base, family: "image", result: { ...pictures, created } };
  await world.tasks.put(task);
  if (typeof query.webhook === "string") await world.notify(task, query.webhook, faults);
  return jsonResponse(200, { task_id: task.id });
}
