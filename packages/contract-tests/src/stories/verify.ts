import { createHaoeeClient } from "@haoee/client";
import { entries } from "@haoee/spec";
import { type EntryRecordings, readEntryRecordings } from "./entry-recordings.ts";
import type { EntryResult } from "./entry-result.ts";
import { type Report, reportOf } from "./report.ts";
import { startMock } from "./start-mock.ts";
import { verifyEntry, type World } from "./verify-entry.ts";

/** Settings of a verification. */
export interface VerifyOptions {
  /** Folder of recordings, one folder for each entry in it. Default: those that come with this package. */
  readonly recordings?: string;
  /** What to verify with. Default: the client and the mock server of this project. */
  readonly world?: World;
}

const nothing: EntryRecordings = { recordings: [], problems: [] };

async function verifyAll(recordings: ReadonlyMap<string, EntryRecordings>, world: World): Promise<Report> {
  const results: EntryResult[] = [];
  for (const entry of entries) results.push(await verifyEntry(entry, recordings.get(entry.id) ?? nothing, world));
  return reportOf(results, recordings);
}

/** Verifies every entry of the catalogue: see {@link Report}. Starts servers on the loopback interface and stops them. */
export async function verify({ recordings: folder, world }: VerifyOptions = {}): Promise<Report> {
  const recordings = readEntryRecordings(folder);
  if (world) return verifyAll(recordings, world);
  await using mock = await startMock();
  return await verifyAll(recordings, { mock, createClient: createHaoeeClient });
}
