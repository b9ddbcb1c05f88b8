import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { KeepTask } from "./keep-thread.ts";
import type { KeepOutcome } from "./recording-queue.ts";

/** Writes recordings beside the thread that passes streams on, whose times it would falsify. */
export interface Keeping extends AsyncDisposable {
  keep(task: KeepTask): Promise<KeepOutcome>;
}

/** The file beside this one, which is TypeScript in the source and JavaScript in what is published. */
const extension = extname(import.meta.url);
const filename = fileURLToPath(new URL(`keep-thread${extension}`, import.meta.url));
// From the source, the thread needs the source of the other packages, too.
const execArgv = extension === ".ts" ? ["--conditions=@haoee/source"] : [];

/** However hostile what passed may be, nobody who ends the recorder waits longer for one recording, in milliseconds. */
const usualPatience = 60_000;

/**
 * Starts the thread. It keeps no process alive without work.
 *
 * @param patience how long one recording may take, in milliseconds: then its thread is ended, and another one goes on
 */
export async function startKeeping(patience: number = usualPatience): Promise<Keeping> {
  const { Piscina } = await import("piscina");
  const thread = new Piscina<KeepTask, KeepOutcome>({ filename, name: "keep", minThreads: 1, maxThreads: 1, execArgv });
  return {
    async keep(task) {
      const signal = AbortSignal.timeout(patience);
      return thread.run(task, { signal }).catch((error: unknown) => {
        if (!signal.aborted) throw error;
        return { entry: null, file: null, reason: "it takes too long to look for keys in it" };
      });
    },
    [Symbol.asyncDispose]: () => thread.destroy(),
  };
}
