import { existsSync } from "node:fs";
import { readSettings } from "../settings/read-settings.ts";
import { writeWhole } from "../write-whole.ts";
import type { Cell } from "./coverage.ts";
import { gainedCells, type Ratchet, raiseRatchet, ratchetSchema } from "./ratchet.ts";

/**
 * Writes what is reached now into a ratchet file, which is made when it is not there. Nothing in it is ever lowered.
 *
 * @returns how many cells have better evidence than before.
 * @throws InvalidSettingsError when there is a file that is no ratchet.
 */
export function updateRatchet(file: string, cells: readonly Cell[]): number {
  const before: Ratchet = existsSync(file) ? readSettings(file, ratchetSchema) : { v: 1, cells: {} };
  const gained = gainedCells(before, cells);
  writeWhole(file, `${JSON.stringify(raiseRatchet(before, cells), null, 2)}\n`);
  return gained;
}
