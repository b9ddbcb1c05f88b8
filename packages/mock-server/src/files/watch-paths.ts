import { statSync, watch } from "node:fs";
import { dirname } from "node:path";

/** Editors write a file in several steps: it is read when they are over, in milliseconds. */
const quiet = 50;

/** An editor may put a new file in the place of the old one, so the folder around a file is watched. */
function watchPath(path: string, changed: () => void, signal: AbortSignal): void {
  const isFolder = statSync(path).isDirectory();
  watch(isFolder ? path : dirname(path), { recursive: isFolder, persistent: false, signal }, changed);
}

/**
 * Watches files and folders.
 *
 * @param settled called when something has changed and nothing changes any more
 * @param closing ends the watching when aborted
 */
export function watchPaths(paths: readonly string[], settled: () => void, closing: AbortSignal): void {
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(settled, quiet);
  };
  for (const path of paths) watchPath(path, changed, closing);
  closing.addEventListener("abort", () => clearTimeout(timer), { once: true });
}
