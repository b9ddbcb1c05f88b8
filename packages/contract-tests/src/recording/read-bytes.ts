import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { InvalidRecordingError } from "../errors/invalid-recording-error.ts";

/**
 * The bytes of a file that a recording names, which stands beside it under its SHA-256.
 *
 * @param file Path of the recording.
 * @param pointer JSON pointer to the place that names the file.
 * @throws InvalidRecordingError when it is not there, no regular file, or has other bytes.
 */
export function readBytes(file: string, pointer: string, name: string): Uint8Array<ArrayBuffer> {
  const path = join(dirname(file), name);
  // A link could lead to any file of the machine.
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new InvalidRecordingError(file, pointer, `names ${name}, which is not beside the recording as a file`);
  }
  const bytes = new Uint8Array(readFileSync(path));
  const digest = hash("sha256", bytes);
  if (name.split(".")[0] !== digest) {
    throw new InvalidRecordingError(file, pointer, `names ${name}, whose SHA-256 is ${digest}`);
  }
  return bytes;
}
