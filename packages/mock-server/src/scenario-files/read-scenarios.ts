import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { FileRefusedError, isFileRefusedError } from "../errors/file-refused-error.ts";
import { scenarioOf, scenarioValidator } from "../scenarios/check-scenario.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { readYaml } from "../yaml/read-yaml.ts";

const isScenarioFile = (name: string) => /\.(ya?ml|json)$/.test(name);

async function filesOf(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = await readdir(path, { recursive: true });
    return names
      .filter(isScenarioFile)
      .sort()
      .map((name) => join(path, name));
  } catch (error) {
    throw new FileRefusedError(path, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads scenario files.
 *
 * @param paths files, or folders in which every `.yaml`, `.yml` and `.json` is one
 * @throws FileRefusedError with the place of what is wrong first, in every file where something is, or when two scenarios
 * have one name.
 */
export async function readScenarios(paths: readonly string[]): Promise<readonly Scenario[]> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  const validate = scenarioValidator();
  const seen = new Map<string, string>();
  const scenarios: Scenario[] = [];
  const refused: FileRefusedError[] = [];
  for (const file of files) {
    try {
      const scenario = scenarioOf(readYaml(await readFile(file, "utf8"), file, validate));
      const other = seen.get(scenario.name);
      if (other !== undefined)
        throw new FileRefusedError(file, `${scenario.name} is the name of the scenario in ${other}`);
      seen.set(scenario.name, file);
      scenarios.push(scenario);
    } catch (error) {
      if (!isFileRefusedError(error)) throw error;
      refused.push(error);
    }
  }
  throwAll(refused);
  return scenarios;
}

function throwAll([first, ...others]: readonly FileRefusedError[]): void {
  if (!first) return;
  const { file, reason, line, column } = first;
  const place = line !== undefined && column !== undefined ? { line, column } : undefined;
  throw new FileRefusedError(file, reason, place, others);
}
