import { readFileSync, statSync } from "node:fs";
import { UnreadableArchiveError } from "../errors/unreadable-archive-error.ts";

const megabyte = 1024 * 1024;

/** Bytes that a file may have unless told. */
export const largestFileByDefault: number = 64 * megabyte;

function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new UnreadableArchiveError(file, "there is no such file");
  if (!found.isFile()) throw new UnreadableArchiveError(file, "it is no file");
  return found.size;
}

/**
 * The bytes of a file that is to be imported.
 *
 * @throws UnreadableArchiveError when it is none, cannot be read or is larger than allowed
 */
export function readFile(file: string, largest: number): Uint8Array {
  const size = sizeOf(file);
  if (size > largest) {
    const [has, may] = [size, largest].map((bytes) => (bytes / megabyte).toFixed(1));
    throw new UnreadableArchiveError(file, `it has ${has} MB; --max-size allows ${may} MB`);
  }
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new UnreadableArchiveError(file, `it cannot be read (${code})`);
  }
}
