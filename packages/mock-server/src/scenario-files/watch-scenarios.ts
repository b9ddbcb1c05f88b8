import { watchPaths } from "../files/watch-paths.ts";
import type { Log } from "../log/log.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { readScenarios } from "./read-scenarios.ts";

/**
 * Reads scenario files, and reads them again when they change. While one of them is wrong, those before stay in force
 * and the log says where and why.
 *
 * @returns those in force.
 * @throws FileRefusedError when one of them is wrong at the start.
 */
export async function watchScenarios(
  paths: readonly string[],
  log: Log,
  closing: AbortSignal,
): Promise<() => readonly Scenario[]> {
  let scenarios = await readScenarios(paths);

  const reload = async () => {
    try {
      scenarios = await readScenarios(paths);
      log({ event: "scenarios", count: scenarios.length });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log({ event: "warning", message: `The scenarios before stay in force. ${reason}` });
    }
  };
  watchPaths(paths, reload, closing);
  return () => scenarios;
}
