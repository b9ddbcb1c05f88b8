import { createHaoeeClient } from "@haoee/client";
import { findEntry } from "@haoee/spec";
import { readEntryRecordings } from "../../src/stories/entry-recordings.ts";
import { startMock } from "../../src/stories/start-mock.ts";
import type { EntryResult } from "../../src/verification/catalogue/entry-result.ts";
import { verifyEntry, type World } from "../../src/verification/catalogue/verify-entry.ts";

/** Verifies one entry with the project's own client, mock and recordings, but for what the test replaces. */
export async function verifyOne(id: string, world: Partial<World> = {}, folder?: string): Promise<EntryResult> {
  const entry = findEntry(id);
  if (!entry) throw new Error(`There is no entry ${id}`);
  const own = readEntryRecordings(folder).get(id) ?? { recordings: [], problems: [] };
  await using mock = await startMock();
  return await verifyEntry(entry, own, { mock, createClient: createHaoeeClient, ...world });
}
