import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { contractSha } from "../capture/contract-sha.ts";
import { isInvalidRecordingError } from "../errors/invalid-recording-error.ts";
import { listRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { Recording } from "../recording/recording.ts";
import { evidenceOf } from "../verification/evidence.ts";
import type { Evidence } from "../verification/verification.ts";
import { type Age, type AgeBudget, ageComplaints, agesOf } from "./ages.ts";
import type { Complaint } from "./complaint.ts";
import { type OperationEvidence, operationEvidence } from "./operation-evidence.ts";
import { orphansIn } from "./orphans.ts";
import { provenanceComplaints } from "./provenance-complaints.ts";

/** What to look at, and when. */
export interface DiagnoseOptions extends AgeBudget {
  /** Folder of recordings, one folder for each entry in it. */
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How it stands with recordings: the JSON that `doctor --json` prints. */
export interface Diagnosis {
  /** Whether no complaint is an error. */
  readonly ok: boolean;
  readonly evidence: Evidence;
  /** Every captured recording, the oldest first. */
  readonly ages: readonly Age[];
  /** All sixteen operations. */
  readonly operations: readonly OperationEvidence[];
  readonly complaints: readonly Complaint[];
  /** SHA-256 of the present contract. */
  readonly contractSha: string;
}

type Read = { readonly recording: Recording } | { readonly file: string; readonly message: string };

function read(file: string): Read {
  try {
    return { recording: readRecording(file) };
  } catch (error) {
    if (!isInvalidRecordingError(error)) throw error;
    return { file, message: `cannot be read: ${error.pointer || "the recording"} ${error.reason}` };
  }
}

function unfinished(folder: string): readonly Complaint[] {
  const state = join(folder, ".record-state");
  const entries = existsSync(state) ? readdirSync(state) : [];
  return entries.flatMap((entry) =>
    readdirSync(join(state, entry)).map((name) => ({
      level: "warning" as const,
      check: "file" as const,
      place: join(entry, name),
      message: "was begun and not finished; the same record command goes on with it",
    })),
  );
}

/** Says how it stands with a folder of recordings: its age, what belongs to nothing, and what it is evidence of. */
export function diagnose({ folder, now, ...budget }: DiagnoseOptions): Diagnosis {
  const results = listRecordings(folder).map(read);
  const recordings = results.flatMap((one) => ("recording" in one ? [one.recording] : []));
  const broken = results.flatMap((one) => ("recording" in one ? [] : [one]));
  const ages = agesOf(recordings, folder, now);
  const complaints: readonly Complaint[] = [
    ...broken.map(({ file, message }) => ({
      level: "error" as const,
      check: "file" as const,
      place: relative(folder, file),
      message,
    })),
    ...ageComplaints(ages, budget),
    ...orphansIn(
      folder,
      recordings,
      broken.map(({ file }) => file),
    ),
    ...provenanceComplaints(recordings, folder, contractSha, now),
    ...unfinished(folder),
  ];
  return {
    ok: complaints.every(({ level }) => level !== "error"),
    evidence: evidenceOf(recordings, now),
    ages,
    operations: operationEvidence(recordings, now),
    complaints,
    contractSha,
  };
}
