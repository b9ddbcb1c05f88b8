import { relative, sep } from "node:path";
import type { Coverage } from "../coverage/coverage.ts";
import { shippedRecordings } from "../recording/list-recordings.ts";
import type { Finding } from "../verification/finding.ts";
import type { Verification } from "../verification/verification.ts";
import { contractPlace } from "./contract-place.ts";
import { type DifferingLine, differingLines } from "./differing-lines.ts";
import { type FailingFact, failingFacts } from "./failing-facts.ts";
import { inOrder } from "./in-order.ts";
import type { Place } from "./place.ts";
import { recordingPlaces } from "./recording-place.ts";

/** A place as a report names it. */
export interface NamedPlace extends Place {
  /** Path below the root of the report with `/`, undefined when the file lies outside it or below `node_modules`. */
  readonly path: string | undefined;
}

/** A finding with all there is to see of it. */
export interface LocatedFinding extends Finding {
  readonly contract: NamedPlace | undefined;
  readonly recorded: NamedPlace | undefined;
  readonly difference: readonly DifferingLine[];
}

/** What every format of a report is drawn from. */
export interface ReportInput {
  readonly verification: Verification;
  readonly findings: readonly LocatedFinding[];
  readonly facts: readonly FailingFact[];
  readonly coverage: Coverage | undefined;
}

/** Where to look for what a report shows. */
export interface ReportSurroundings {
  /** Folder of the recordings that were verified. Default: those that come with this package. */
  readonly recordings?: string;
  /** Folder that paths are told from, such as the root of a repository. Default: the working directory. */
  readonly root?: string;
  /** What the recordings cover. */
  readonly coverage?: Coverage;
}

function named(place: Place | undefined, root: string): NamedPlace | undefined {
  if (!place) return undefined;
  const path = relative(root, place.file).split(sep);
  return { ...place, path: path[0] === ".." || path.includes("node_modules") ? undefined : path.join("/") };
}

/** Whether the findings say so, whatever the file of a verification says of itself. */
function holds({ findings, catalogue }: Verification): boolean {
  return catalogue.ok && findings.every(({ level }) => level !== "error");
}

/** Gathers what the formats of a report share: the order, the places of findings in contract and recordings, the diffs. */
export function reportInput(found: Verification, surroundings: ReportSurroundings = {}): ReportInput {
  const { recordings = shippedRecordings, root = process.cwd(), coverage } = surroundings;
  const verification = inOrder({ ...found, ok: found.ok && holds(found) });
  // Answers of a server that was asked just now are in no folder.
  const recordingPlace = verification.target === null ? recordingPlaces(recordings) : () => undefined;
  const findings = verification.findings.map((finding) => ({
    ...finding,
    contract: named(contractPlace(finding.schemaPath), root),
    recorded: named(recordingPlace(finding), root),
    difference: finding.compared ? differingLines(finding.compared.expected, finding.compared.found) : [],
  }));
  return { verification, findings, facts: failingFacts(verification), coverage };
}
