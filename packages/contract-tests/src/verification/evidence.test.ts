import { expect, it } from "vitest";
import { listRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Recording, RecordingKind } from "../recording/recording.ts";
import { evidenceOf } from "./evidence.ts";

const shipped = listRecordings().map(readRecording);

function as(recording: Recording, kind: RecordingKind): Recording {
  return { ...recording, provenance: { ...recording.provenance, kind } };
}

it("says that nothing shipped was recorded live", () => {
  expect(evidenceOf(shipped)).toMatchObject({
    liveOperations: 0,
    operations: 16,
    recordings: { live: 0, imported: 0 },
  });
  expect(evidenceOf(shipped).sentence).toMatch(/^Evidence: 0 of 16 operations recorded live; \d+ recordings: 0 live/);
});

it("counts the operations of live recordings once each, and those of no other kind", () => {
  const [first] = shipped;
  if (!first) throw new Error("there is a recording");
  const kinds: readonly RecordingKind[] = ["live", "live", "imported", "documented", "derived"];
  const evidence = evidenceOf(kinds.map((kind) => as(first, kind)));
  expect(evidence).toMatchObject({
    liveOperations: new Set(first.exchanges.map(({ operationId }) => operationId)).size,
    recordings: { live: 2, imported: 1, documented: 1, derived: 1 },
  });
});
