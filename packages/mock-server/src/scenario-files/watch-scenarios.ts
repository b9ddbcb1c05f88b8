import { type FSWatcher, statSync, watch } from "node:fs";
import { dirname } from "node:path";
import type { Log } from "../log/log.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { readScenarios } from "./read-scenarios.ts";

/** The scenarios of files, as they are on the disk. */
export interface WatchedScenarios {
  /** Those in force. */
  current(): readonly Scenario[];
  close(): void;
}

/** Editors write a file in several steps: it is read when they are over, in milliseconds. */
const quiet = 50;

/** An editor may put a new file in the place of the old one, so the folder around a file is watched. */
function watchPath(path: string, changed: () => void): FSWatcher {
  const isFolder = statSync(path).isDirectory();
  return watch(isFolder ? path : dirname(path), { recursive: isFolder, persistent: false }, changed);
}

/**
 * Reads scenario files, and reads them again when they change. While one of them is wrong, those before stay in force
 * and the log says where and why.
 *
 * @throws FileRefusedError when one of them is wrong at the start.
 */
export async function watchScenarios(paths: readonly string[], log: Log): Promise<WatchedScenarios> {
  let scenarios = await readScenarios(paths);
  let timer: NodeJS.Timeout | undefined;

  const reload = async () => {
    try {
      scenarios = await readScenarios(paths);
      log({ event: "scenarios", count: scenarios.length });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log({ event: "warning", message: `The scenarios before stay in force. ${reason}` });
    }
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(reload, quiet);
  };
  const watchers = paths.map((path) => watchPath(path, changed));
  return {
    current: () => scenarios,
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
