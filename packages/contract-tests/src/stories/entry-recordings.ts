import { basename, dirname } from "node:path";
import { isInvalidRecordingError } from "../errors/invalid-recording-error.ts";
import { listRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Recording } from "../recording/recording.ts";

/** The recordings of an entry, and what keeps some from being read. */
export interface EntryRecordings {
  readonly recordings: readonly Recording[];
  readonly problems: readonly string[];
}

function read(file: string): { readonly recording: Recording } | { readonly problem: string } {
  try {
    return { recording: readRecording(file) };
  } catch (error) {
    if (isInvalidRecordingError(error)) return { problem: error.message };
    throw error;
  }
}

/** Reads all recordings of a folder, by the entry whose folder they stand in. */
export function readEntryRecordings(folder?: string): ReadonlyMap<string, EntryRecordings> {
  const files = listRecordings(folder);
  const entries = new Set(files.map((file) => basename(dirname(file))));
  return new Map(
    [...entries].map((entry) => {
      const results = files.filter((file) => basename(dirname(file)) === entry).map(read);
      const recordings = results.flatMap((one) => ("recording" in one ? [one.recording] : []));
      const problems = results.flatMap((one) => ("problem" in one ? [one.problem] : []));
      return [entry, { recordings, problems }];
    }),
  );
}
