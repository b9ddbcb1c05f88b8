import { basename, dirname } from "node:path";
import { listRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Recording } from "../recording/recording.ts";

/**
 * Recordings by their names, `<entry>/<name>`: those of the files, or of a folder where no file is named.
 *
 * @throws InvalidRecordingError, or an Error of the file system where there is no such folder
 */
export function readRecordings(files: readonly string[], folder?: string): ReadonlyMap<string, Recording> {
  const paths = files.length > 0 ? files : listRecordings(folder);
  return new Map(paths.map((path) => [`${basename(dirname(path))}/${basename(path, ".json")}`, readRecording(path)]));
}
