import { statSync } from "node:fs";
import type { Command } from "commander";

/** Refuses what is no folder. One that was not named is right. */
export function checkFolder(command: Command, folder: string | undefined): void {
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    command.error(`error: there is no folder ${folder}`);
}
