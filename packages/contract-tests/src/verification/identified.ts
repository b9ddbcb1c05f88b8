import { hash } from "node:crypto";
import type { RecordingFile } from "../stories/entry-recordings.ts";
import type { Draft, Finding, FindingSource } from "./finding.ts";

function idOf(facts: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(facts)).slice(0, 12);
}

/**
 * The findings of one source in one recording, each with an id made of all that places it and of its rule, but not of its
 * words. Where one rule is broken several times at one place, their order tells them apart.
 */
export function identified(
  { path, entry }: Pick<RecordingFile, "path" | "entry">,
  source: FindingSource,
  drafts: readonly Draft[],
): readonly Finding[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const { exchange, operationId, side, pointer, rule } = draft;
    const place = [source, path, exchange, operationId, side, pointer, rule];
    const before = seen.get(JSON.stringify(place)) ?? 0;
    seen.set(JSON.stringify(place), before + 1);
    return { id: idOf(before > 0 ? [...place, before] : place), source, entry, recording: path, ...draft };
  });
}
