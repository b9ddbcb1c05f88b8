import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { seedOf } from "../tasks/seed-of.ts";
import type { FilmTask } from "../tasks/task.ts";
import { isExpired, type VideoTask, video } from "../tasks/video-task.ts";
import { filmingSeconds } from "../tasks/work-seconds.ts";
import { beginTask } from "./begin-task.ts";
import type { Behaviour } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import { requireCharacters } from "./require-characters.ts";
import { requireCompleted } from "./require-completed.ts";
import { taskNotFound } from "./task-not-found.ts";

/** Source: description of `remixVideo`. */
function refusePrivateFilm(task: FilmTask): void {
  if (task.family === "video-generation" && task.private) {
    throw new RequestRefusedError({ message: "A private video cannot be remixed", param: "task_id" });
  }
}

/** Begins a variation of a completed film that is neither private nor expired: model, size and length are those of the first. */
export const remixVideo: Behaviour = async (request, world) => {
  // The validator has judged the body by its schema.
  const { prompt } = request.body as { readonly prompt: string };
  const origin = await world.tasks.find(request.path.task_id ?? "");
  if (origin?.family !== "video" && origin?.family !== "video-generation") return taskNotFound(world);
  const now = world.clock.now();
  requireCompleted(origin, now);
  if (origin.family === "video" && isExpired(origin, now)) return taskNotFound(world);
  refusePrivateFilm(origin);
  await requireCharacters(prompt, world);
  const { model, seconds, size } = origin;
  const task: VideoTask = {
    ...(await beginTask("video", { prompt, seconds: filmingSeconds(seconds, false) }, request, world)),
    family: "video",
    model,
    prompt,
    seconds,
    size,
    seed: seedOf(world.settings.seed, origin.seed, prompt),
    remixedFrom: origin.id,
  };
  await world.tasks.put(task);
  return jsonResponse(200, video(task, task.submittedAt));
};
