import { RequestRefusedError } from "../errors/request-refused-error.ts";
import type { FilmSize } from "../media/film.ts";
import { dimensionsOf } from "../tasks/film-size.ts";
import { seedOf } from "../tasks/seed-of.ts";
import { type VideoTask, video } from "../tasks/video-task.ts";
import { filmingSeconds } from "../tasks/work-seconds.ts";
import { beginTask } from "./begin-task.ts";
import type { Behaviour } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import { type InputReference, referenceFailure } from "./reference-picture.ts";
import { requireCharacters } from "./require-characters.ts";

/** The part of `CreateVideoRequest` and `CreateVideoJsonRequest` that changes the film. */
interface VideoRequest {
  readonly model: string;
  readonly prompt: string;
  readonly size?: FilmSize;
  readonly seconds?: string;
  readonly input_reference?: InputReference;
}

const large: ReadonlySet<string> = new Set(["1024x1792", "1792x1024"]);

/** Large films are for sora-2-pro. Source: schema `CreateVideoRequest`. */
function refuseLargeFilm(model: string, size: string): void {
  if (model !== "sora-2" || !large.has(size)) return;
  const message = `${size} is for sora-2-pro only; sora-2 films 720x1280 and 1280x720`;
  throw new RequestRefusedError({ message, param: "size", code: "invalid_size" });
}

/** Source: new-api, the adaptor of sora, for what a prompt of blanks is answered. */
function refuseBlankPrompt(prompt: string): void {
  if (prompt.trim() === "") throw new RequestRefusedError({ message: "field prompt is required", param: "prompt" });
}

/** Begins a film of the asked length and size, and answers it as it is: queued. */
export const createVideo: Behaviour = async (request, world) => {
  // The validator has judged the body by its schema.
  const {
    model,
    prompt,
    size = "720x1280",
    seconds: length = "4",
    input_reference: reference,
  } = request.body as VideoRequest;
  refuseBlankPrompt(prompt);
  refuseLargeFilm(model, size);
  const unlike = referenceFailure(reference, dimensionsOf(size));
  await requireCharacters(prompt, world);
  const seconds = Number(length);
  const work = { prompt, seconds: filmingSeconds(seconds, large.has(size)) };
  const task: VideoTask = {
    ...(unlike !== undefined && { failure: unlike }),
    ...(await beginTask("video", work, request, world)),
    family: "video",
    model,
    prompt,
    seconds,
    size,
    seed: seedOf(world.settings.seed, prompt, model),
  };
  await world.tasks.put(task);
  return jsonResponse(200, video(task, task.submittedAt));
};
