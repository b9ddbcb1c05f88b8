import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { InvalidRecordingError } from "../errors/invalid-recording-error.ts";

/**
 * The bytes of a file that a recording names, which stands beside it under its SHA-256.
 *
 * @param file Path of the recording.
 * @param pointer JSON pointer to the place that names the file.
 * @throws InvalidRecordingError when it is not there or has other bytes.
 */
export function readBytes(file: string, pointer: string, name: string): Uint8Array<ArrayBuffer> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readFileSync(join(dirname(file), name)));
  } catch {
    throw new InvalidRecordingError(file, pointer, `names ${name}, which is not beside the recording`);
  }
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (name.split(".")[0] !== hash) {
    throw new InvalidRecordingError(file, pointer, `names ${name}, whose SHA-256 is ${hash}`);
  }
  return bytes;
}
