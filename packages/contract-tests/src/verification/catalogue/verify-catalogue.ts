import { type Entry, findEntry } from "@haoee/spec";
import type { EntryRecordings } from "../../stories/entry-recordings.ts";
import type { EntryResult } from "./entry-result.ts";
import { liveOperations, type Report, reportOf } from "./report.ts";
import { type Replay, verifyEntry, type World } from "./verify-entry.ts";

const nothing: EntryRecordings = { recordings: [], problems: [] };

/**
 * Verifies entries of the catalogue by the five facts.
 *
 * @param recordings All recordings that there are, by the entry whose folder they stand in.
 */
export async function verifyCatalogue(
  entries: readonly Entry[],
  recordings: ReadonlyMap<string, EntryRecordings>,
  world: World,
  { replay, now }: { readonly replay: Replay; readonly now: number },
): Promise<Report> {
  const results: EntryResult[] = [];
  for (const entry of entries) {
    results.push(await verifyEntry(entry, recordings.get(entry.id) ?? nothing, world, replay));
  }
  const astray = [...recordings.keys()].filter((entry) => !findEntry(entry));
  return reportOf(results, {
    live: liveOperations(
      [...recordings.values()].flatMap((one) => one.recordings),
      now,
    ),
    problems: astray.map((entry) => `the folder ${entry} is named after no entry of the catalogue`),
  });
}
