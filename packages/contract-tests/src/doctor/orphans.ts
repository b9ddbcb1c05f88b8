import { readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { findEntry, isOperationId, matchEntry } from "@haoee/spec";
import { misplacedFiles, misplacedMessage } from "../recording/misplaced-files.ts";
import { partsByName } from "../recording/parts-by-name.ts";
import type { Exchange, Recording } from "../recording/recording.ts";
import type { Complaint } from "./complaint.ts";

function orphan(place: string, message: string): Complaint {
  return { level: "error", check: "orphan", place, message };
}

/** Folders that no entry has, those with a dot apart: what belongs to tools. */
function strayFolders(folder: string): readonly Complaint[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((found) => found.isDirectory() && !found.name.startsWith(".") && !findEntry(found.name))
    .map(({ name }) => orphan(name, "is named after no documentation entry"));
}

/** Files above or below the folders of entries that look like recordings. Those within are told as files that nothing names. */
function misplaced(folder: string): readonly Complaint[] {
  return misplacedFiles(folder)
    .filter((path) => path.split("/").length !== 2)
    .map((path) => orphan(path, misplacedMessage));
}

function namesOf({ file, exchanges, deliveries }: Recording): readonly string[] {
  const requests = [...exchanges, ...deliveries].flatMap(({ request: { parts = [] } }) => parts);
  const answers = exchanges.flatMap(({ response }) => response.file ?? []);
  return [basename(file), ...requests.flatMap((part) => ("file" in part ? part.file : [])), ...answers];
}

/** Files of an entry that are no recording, and that no recording names. */
function strayFiles(entry: string, folder: string, recordings: readonly Recording[]): readonly Complaint[] {
  const named = new Set(recordings.flatMap(namesOf));
  return readdirSync(join(folder, entry))
    .filter((name) => !name.endsWith(".json") && !named.has(name))
    .map((name) => orphan(join(entry, name), "is named by no recording"));
}

function matchedBy({ operationId, request: { query = {}, headers, body, parts } }: Exchange): string | undefined {
  const sent = parts ? partsByName(parts, ({ filename }) => filename) : body;
  return isOperationId(operationId) ? matchEntry(operationId, { query, headers, body: sent })?.id : undefined;
}

/** Recordings of which no call is what their entry documents. */
function strayRecordings(folder: string, recordings: readonly Recording[]): readonly Complaint[] {
  return recordings.flatMap(({ file, entry, exchanges }) => {
    const matched = [...new Set(exchanges.flatMap((exchange) => matchedBy(exchange) ?? []))];
    if (matched.includes(entry)) return [];
    const what = matched.length > 0 ? `holds calls of ${matched.join(", ")}` : "holds no call that an entry accepts";
    return [orphan(relative(folder, file), `${what}, none of ${entry}`)];
  });
}

/**
 * What belongs to nothing: folders of no entry, recordings that their entry does not accept, and files that nothing names.
 *
 * @param recordings all of the folder that could be read.
 * @param broken files of recordings that could not; what they name is not known.
 */
export function orphansIn(
  folder: string,
  recordings: readonly Recording[],
  broken: readonly string[],
): readonly Complaint[] {
  const unsure = new Set(broken.map((file) => basename(dirname(file))));
  const entries = [...new Set(readdirSync(folder))].filter((name) => findEntry(name) && !unsure.has(name));
  const own = (entry: string) => recordings.filter((recording) => recording.entry === entry);
  return [
    ...strayFolders(folder),
    ...misplaced(folder),
    ...entries.flatMap((entry) => strayFiles(entry, folder, own(entry))),
    ...strayRecordings(folder, recordings),
  ];
}
