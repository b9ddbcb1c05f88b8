import type { MusicTask } from "../tasks/music-task.ts";
import { seedOf } from "../tasks/seed-of.ts";
import { uploadingSeconds } from "../tasks/work-seconds.ts";
import { beginTask } from "./begin-task.ts";
import type { Behaviour } from "./behaviour.ts";
import { musicTaskAccepted } from "./music-task-accepted.ts";

/** Length of a song that is brought in, in seconds: its address is not fetched. */
const length = 60;

/** The last step of an address's path, without what follows its last dot. */
function titleOf(url: string): string {
  const name = new URL(url).pathname.split("/").at(-1) ?? "";
  return name.replace(/\.\w+$/, "");
}

/** Brings in a song as a task of one clip, and answers its id. */
export const uploadAudioFromUrl: Behaviour = async (request, world) => {
  // The validator has judged the body by its schema.
  const { url } = request.body as { readonly url: string };
  const task: MusicTask = {
    ...(await beginTask("music", { prompt: "", seconds: uploadingSeconds }, request, world)),
    family: "music",
    seed: seedOf(world.settings.seed, url),
    model: "",
    title: titleOf(url),
    tags: "",
    prompt: "",
    seconds: length,
    clips: 1,
    continuedClip: null,
    notifyHook: "",
  };
  await world.tasks.put(task);
  return musicTaskAccepted(task.id);
};
