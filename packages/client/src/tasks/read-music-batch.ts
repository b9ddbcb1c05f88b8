import type { MusicTask } from "../generated/components.ts";
import { readMusicTask } from "./read-music-task.ts";
import type { TaskSnapshot } from "./task-snapshot.ts";

type Batch = TaskSnapshot<readonly MusicTask[]>;

/** What tasks come to together: pending until all have ended, then failed when one has. */
function leadOf(tasks: readonly TaskSnapshot<MusicTask>[]): Pick<Batch, "state" | "status" | "failReason"> {
  const of = (state: Batch["state"]) => tasks.find((task) => task.state === state);
  return (
    of("pending") ?? of("failed") ?? of("succeeded") ?? { state: "pending", status: "missing", failReason: undefined }
  );
}

/** Reads the state of many music tasks as that of one. Those that the gateway does not tell of are pending. */
export function readMusicBatch(ids: readonly string[], body: readonly MusicTask[]): Batch {
  const missing = (id: string): MusicTask => ({ task_id: id, status: "missing" });
  const tasks = ids.map((id) => readMusicTask(body.find((task) => task.task_id === id) ?? missing(id)));
  const { state, status, failReason } = leadOf(tasks);
  const progress = tasks.reduce((sum, task) => sum + task.progress, 0) / tasks.length;
  return { id: ids.join(), state, status, failReason, progress, files: tasks.flatMap(({ files }) => files), body };
}
