import { readFileSync } from "node:fs";

const standardInput = 0;

/**
 * The text of a file, or of the standard input for `-`.
 *
 * @throws Error of the file system, or TypeError when the bytes are not UTF-8.
 */
export function readInput(file: string): string {
  const bytes = readFileSync(file === "-" ? standardInput : file);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
