import type { PageFinding, PageRecording } from "../src/reporting/page-data.ts";

/** What is shown: empty texts leave everything in. */
export interface Filter {
  readonly search: string;
  readonly level: string;
  readonly kind: string;
  readonly entry: string;
  readonly proof: string;
}

/** Everything is shown. */
export const everything: Filter = { search: "", level: "", kind: "", entry: "", proof: "" };

function holds(texts: readonly string[], search: string): boolean {
  const all = texts.join("\n").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** Whether a finding is shown. */
export function showsFinding({ search, level, entry, proof }: Filter, finding: PageFinding): boolean {
  const { id, recording, operationId, pointer, message, schemaPath } = finding;
  return (
    (level === "" || finding.level === level) &&
    (entry === "" || finding.entry === entry) &&
    (proof === "" || finding.source === proof) &&
    holds([id, finding.entry, finding.rule, recording, operationId, pointer, message, schemaPath], search)
  );
}

/** Whether a recording is shown. */
export function showsRecording({ search, kind, entry }: Filter, recording: PageRecording): boolean {
  const operations = recording.exchanges.map(({ operationId }) => operationId);
  return (
    (kind === "" || recording.kind === kind) &&
    (entry === "" || recording.entry === entry) &&
    holds([recording.recording, recording.entry, ...operations], search)
  );
}
