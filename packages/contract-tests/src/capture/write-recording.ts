import { linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isInvalidRecordingError } from "../errors/invalid-recording-error.ts";
import { NotRecordableError } from "../errors/not-recordable-error.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Recording } from "../recording/recording.ts";

/** Where a recording goes, and what stands beside it. */
export interface Destination {
  readonly folder: string;
  readonly entry: string;
  readonly name: string;
  readonly overwrite: boolean;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Puts the file into its place at once, so that nobody ever reads half of it. */
function place(from: string, to: string, overwrite: boolean): void {
  try {
    // Unlike a rename, a link never takes the place of what is there.
    if (overwrite) renameSync(from, to);
    else linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw new NotRecordableError("would take the place of a recording; choose another name or overwrite it", "");
    }
    throw error;
  }
}

function read(file: string): Recording {
  try {
    return readRecording(file);
  } catch (error) {
    if (isInvalidRecordingError(error)) throw new NotRecordableError(error.reason, error.pointer);
    throw error;
  }
}

/**
 * Writes a recording with its files: first into a folder of its own, where it is read like any other, then into place.
 * Files go first, and one that is there already has the same bytes.
 *
 * @throws NotRecordableError when it is no valid recording, or one of this name is there and must stay.
 */
export function writeRecording(value: object, { folder, entry, name, overwrite, files }: Destination): Recording {
  const target = join(folder, entry);
  mkdirSync(target, { recursive: true });
  const workshop = mkdtempSync(join(folder, ".recording-"));
  try {
    const staged = join(workshop, entry);
    mkdirSync(staged);
    for (const [file, bytes] of files) writeFileSync(join(staged, file), bytes);
    writeFileSync(join(staged, `${name}.json`), `${JSON.stringify(value, undefined, 2)}\n`);
    const recording = read(join(staged, `${name}.json`));
    for (const file of files.keys()) renameSync(join(staged, file), join(target, file));
    const file = join(target, `${name}.json`);
    place(join(staged, `${name}.json`), file, overwrite);
    return { ...recording, file };
  } finally {
    rmSync(workshop, { recursive: true });
  }
}
