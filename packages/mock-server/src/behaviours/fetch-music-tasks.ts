import { type MusicTask, musicTaskState } from "../tasks/music-task.ts";
import type { Behaviour, World } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";

/** `FetchMusicTasksRequest`. */
interface FetchRequest {
  readonly ids: readonly string[];
  readonly action?: "MUSIC" | "LYRICS";
}

async function musicTasks(ids: readonly string[], { tasks }: World): Promise<readonly MusicTask[]> {
  const found = await Promise.all(ids.map(tasks.find));
  return found.filter((task) => task?.family === "music");
}

/** Answers the state of each task that is known: null in place of the list when none is, as the family does. */
export const fetchMusicTasks: Behaviour = async ({ body }, world) => {
  // The validator has judged the body by its schema.
  const { ids, action = "MUSIC" } = body as FetchRequest;
  const known = action === "MUSIC" ? await musicTasks(ids, world) : [];
  const data = known.map((task) => musicTaskState(task, world.clock.now()));
  return jsonResponse(200, { code: "success", message: "", data: data.length === 0 && ids.length > 0 ? null : data });
};
