import { existsSync } from "node:fs";
import { readSettings } from "../settings/read-settings.ts";
import { writeWhole } from "../write-whole.ts";
import { floorSchema, raiseFloor } from "./floor.ts";
import type { OperatorResult } from "./result.ts";

/**
 * Writes what was reached into a floor file, which is made when it is not there. Nothing in it is ever lowered.
 *
 * @throws InvalidSettingsError when there is a file that is no floor.
 */
export function updateFloorFile(file: string, operators: readonly OperatorResult[]): void {
  const before = existsSync(file) ? readSettings(file, floorSchema) : undefined;
  writeWhole(file, `${JSON.stringify(raiseFloor(before, operators), null, 2)}\n`);
}
