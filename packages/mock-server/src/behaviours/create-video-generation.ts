import type { FilmSize } from "../media/film.ts";
import { seedOf } from "../tasks/seed-of.ts";
import type { VideoGenerationTask } from "../tasks/video-generation-task.ts";
import { filmingSeconds } from "../tasks/work-seconds.ts";
import { beginTask } from "./begin-task.ts";
import type { Behaviour } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import { requireCharacters } from "./require-characters.ts";

/** The part of `CreateVideoGenerationRequest` that changes the film. */
interface VideoGenerationRequest {
  readonly prompt: string;
  readonly model: string;
  readonly aspect_ratio?: "16:9" | "9:16";
  readonly hd?: boolean;
  readonly duration?: string;
  readonly notify_hook?: string;
  readonly private?: boolean;
  readonly seed?: number;
}

function sizeOf(portrait: boolean, hd: boolean): FilmSize {
  if (portrait) return hd ? "1024x1792" : "720x1280";
  return hd ? "1792x1024" : "1280x720";
}

/** Begins a film of the asked length and ratio, and answers the id of its task. */
export const createVideoGeneration: Behaviour = async (request, world) => {
  // The validator has judged the body by its schema.
  const body = request.body as VideoGenerationRequest;
  const { prompt, model } = body;
  await requireCharacters(prompt, world);
  const seconds = Number(body.duration ?? "10");
  // With 25 seconds, hd has no effect. Source: schema CreateVideoGenerationRequest.
  const hd = body.hd === true && seconds !== 25;
  const work = { prompt, seconds: filmingSeconds(seconds, hd) };
  const task: VideoGenerationTask = {
    ...(await beginTask("video-generation", work, request, world)),
    family: "video-generation",
    model,
    seconds,
    size: sizeOf(body.aspect_ratio === "9:16", hd),
    seed: seedOf(world.settings.seed, prompt, model, String(body.seed)),
    private: body.private === true,
  };
  await world.tasks.put(task);
  if (body.notify_hook) await world.notify(task, body.notify_hook, request.faults);
  return jsonResponse(200, { task_id: task.id });
};
