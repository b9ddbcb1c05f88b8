import { existsSync, mkdtempSync, rmdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";

/** What is there already of the path to a folder. */
function existing(path: string): string {
  return existsSync(path) ? path : existing(dirname(path));
}

/** Refuses a folder into which nothing can be written, before anything is sent, asked or made. */
export function checkWritable(command: Command, folder: string): void {
  try {
    rmdirSync(mkdtempSync(join(existing(resolve(folder)), ".recording-")));
  } catch (error) {
    command.error(`error: recordings cannot be written into ${folder}: ${Object(error).message}`);
  }
}
