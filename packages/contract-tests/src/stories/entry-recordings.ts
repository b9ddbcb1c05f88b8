import { basename, dirname, relative, sep } from "node:path";
import { InvalidRecordingError, isInvalidRecordingError } from "../errors/invalid-recording-error.ts";
import { listRecordings, shippedRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Recording } from "../recording/recording.ts";

/** A file of a folder of recordings: the recording, or what keeps it from being read. */
export interface RecordingFile {
  readonly file: string;
  /** Path below the folder, with slashes on every system. */
  readonly path: string;
  /** Name of the folder it stands in. */
  readonly entry: string;
  readonly recording?: Recording;
  readonly problem?: InvalidRecordingError;
}

/** The recordings of an entry, and what keeps some from being read. */
export interface EntryRecordings {
  readonly recordings: readonly Recording[];
  readonly problems: readonly string[];
}

function read(file: string): Pick<RecordingFile, "recording" | "problem"> {
  try {
    return { recording: readRecording(file) };
  } catch (error) {
    if (isInvalidRecordingError(error)) return { problem: error };
    // Of a file beside it, such as one that may not be read.
    return { problem: new InvalidRecordingError(file, "", error instanceof Error ? error.message : String(error)) };
  }
}

/** Reads all recordings of a folder, in the order of their paths. */
export function readRecordingFiles(folder: string = shippedRecordings): readonly RecordingFile[] {
  return listRecordings(folder).map((file) => ({
    file,
    path: relative(folder, file).split(sep).join("/"),
    entry: basename(dirname(file)),
    ...read(file),
  }));
}

/** Files by the entry whose folder they stand in. */
export function recordingsByEntry(files: readonly RecordingFile[]): ReadonlyMap<string, EntryRecordings> {
  const groups = Map.groupBy(files, ({ entry }) => entry);
  return new Map(
    [...groups].map(([entry, group]) => [
      entry,
      {
        recordings: group.flatMap(({ recording }) => recording ?? []),
        problems: group.flatMap(({ problem }) => problem?.message ?? []),
      },
    ]),
  );
}

/** Reads all recordings of a folder, by the entry whose folder they stand in. */
export function readEntryRecordings(folder?: string): ReadonlyMap<string, EntryRecordings> {
  return recordingsByEntry(readRecordingFiles(folder));
}
