import { statSync } from "node:fs";
import type { Entry } from "@haoee/spec";
import type { RecordingFile } from "../stories/entry-recordings.ts";

/** One of several even shares of the work, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What a run looks at. */
export interface Work {
  readonly files: readonly RecordingFile[];
  /** Entries of the catalogue whose five facts are asked for. */
  readonly entries: readonly Entry[];
}

/** The shard that a place in the row falls to: dealt there and back, so that the first one does not get all the largest. */
function shardAt(place: number, of: number): number {
  const round = Math.floor(place / of);
  const seat = place % of;
  return round % 2 === 0 ? seat : of - 1 - seat;
}

/**
 * The share of the work that a shard does. Shards differ by one recording or entry at most, and the largest recordings are
 * dealt first. All shards together do the whole, each piece of it once.
 */
export function shareOf({ files, entries }: Work, { index, of }: Shard): Work {
  const sizes = new Map(files.map((one) => [one.path, statSync(one.file).size]));
  const row = files.toSorted(
    (a, b) => (sizes.get(b.path) ?? 0) - (sizes.get(a.path) ?? 0) || (a.path < b.path ? -1 : 1),
  );
  const mine = new Set(row.filter((_, place) => shardAt(place, of) === index - 1));
  return {
    files: files.filter((one) => mine.has(one)),
    entries: entries.filter((_, place) => shardAt(files.length + place, of) === index - 1),
  };
}
