import { relative } from "node:path";
import { checkGenuineness } from "../genuineness/check-genuineness.ts";
import { contradictionsOf } from "../genuineness/contradictions.ts";
import type { Recording } from "../recording/recording.ts";
import { isCaptured } from "./ages.ts";
import type { Complaint } from "./complaint.ts";

function genuineness({ provenance: { authenticity } }: Recording): readonly Omit<Complaint, "place">[] {
  const failed = authenticity.filter(({ holds }) => !holds);
  return failed.map(({ check, pointer }) => ({
    level: "error",
    check: "genuineness",
    message: `claims to be captured, but ${check} does not hold at ${pointer || "its root"}`,
  }));
}

function contradicted(recording: Recording, now: number): readonly Omit<Complaint, "place">[] {
  return contradictionsOf(recording, now).map(({ pointer, message }) => ({
    level: "error",
    check: "genuineness",
    message: `${pointer} ${message}`.trim(),
  }));
}

/** What the checks find that nobody has stored, as happens to recordings that were not written by this tool. */
function unchecked({ exchanges, provenance }: Recording): readonly Omit<Complaint, "place">[] {
  const found = checkGenuineness(exchanges.map(({ response }) => ({ pointer: "", response })));
  const missing = found.length - provenance.authenticity.length;
  if (missing <= 0) return [];
  return [{ level: "warning", check: "genuineness", message: `lacks the results of ${missing} checks of genuineness` }];
}

function contract(
  { provenance: { kind, contractSha } }: Recording,
  present: string,
): readonly Omit<Complaint, "place">[] {
  if (kind !== "live" || contractSha === present) return [];
  return [{ level: "warning", check: "contract", message: "was recorded under another revision of the contract" }];
}

/**
 * What is wrong with where captured recordings say they come from.
 *
 * @param sha SHA-256 of the present contract.
 */
export function provenanceComplaints(
  recordings: readonly Recording[],
  folder: string,
  sha: string,
  now: number,
): readonly Complaint[] {
  return recordings.filter(isCaptured).flatMap((recording) => {
    const place = relative(folder, recording.file);
    return [
      ...contradicted(recording, now),
      ...genuineness(recording),
      ...unchecked(recording),
      ...contract(recording, sha),
    ].map((complaint) => ({
      ...complaint,
      place,
    }));
  });
}
