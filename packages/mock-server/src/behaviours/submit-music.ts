import type { MusicTask } from "../tasks/music-task.ts";
import { seedOf } from "../tasks/seed-of.ts";
import { composingSeconds } from "../tasks/work-seconds.ts";
import { beginTask } from "./begin-task.ts";
import type { Behaviour } from "./behaviour.ts";
import { musicTaskAccepted } from "./music-task-accepted.ts";

/** The part of `SubmitMusicRequest` that changes the song. */
interface MusicRequest {
  readonly prompt: string;
  readonly mv: string;
  readonly title: string;
  readonly tags: string;
  readonly continue_clip_id: string;
  readonly continue_at: number;
  readonly notify_hook?: string;
}

/** How much longer a continued song gets, in seconds. */
const continuation = 60;

/** Longest songs by model, in seconds. Source: guide of the suno family. */
const longest: Readonly<Record<string, number>> = {
  "chirp-crow": 480,
  "chirp-bluejay": 480,
  "chirp-auk": 240,
  "chirp-v4": 150,
  "chirp-v3-5": 120,
};

/** Begins a song of two clips that continues another, and answers the id of its task. */
export const submitMusic: Behaviour = async (request, world) => {
  // The validator has judged the body by its schema.
  const body = request.body as MusicRequest;
  const work = { prompt: body.prompt, seconds: composingSeconds };
  const task: MusicTask = {
    ...(await beginTask("music", work, request, world)),
    family: "music",
    seed: seedOf(world.settings.seed, body.prompt, body.tags, body.continue_clip_id),
    model: body.mv,
    title: body.title,
    tags: body.tags,
    prompt: body.prompt,
    seconds: Math.ceil(Math.min(longest[body.mv] ?? 240, body.continue_at + continuation)),
    clips: 2,
    continuedClip: body.continue_clip_id,
    notifyHook: body.notify_hook ?? "",
  };
  await world.tasks.put(task);
  if (body.notify_hook) await world.notify(task, body.notify_hook, request.faults);
  return musicTaskAccepted(task.id);
};
