import { isJsonObject } from "../answers/json-object.ts";
import type { MusicTask } from "../generated/components.ts";
import { readMusicTask } from "./read-music-task.ts";
import type { TaskSnapshot } from "./task-snapshot.ts";

/** Tasks are together pending until all have ended, then failed when one has. */
const order: readonly TaskSnapshot["state"][] = ["pending", "failed", "succeeded"];

/** Reads the state of many music tasks, at least one, as that of one. Those that the gateway does not tell of are pending. */
export function readMusicBatch(ids: readonly string[], body: readonly MusicTask[]): TaskSnapshot<readonly MusicTask[]> {
  // The contract's word on what comes over the wire is not enough to look into it.
  const told = [body].flat().filter(isJsonObject);
  const tasks = ids.map((id) =>
    readMusicTask(told.find((task) => task.task_id === id) ?? { task_id: id, status: "missing" }),
  );
  const lead = tasks.reduce((one, other) => (order.indexOf(other.state) < order.indexOf(one.state) ? other : one));
  const progress = tasks.reduce((sum, task) => sum + task.progress, 0) / tasks.length;
  return { ...lead, id: ids.join(), progress, files: tasks.flatMap(({ files }) => files), body };
}
