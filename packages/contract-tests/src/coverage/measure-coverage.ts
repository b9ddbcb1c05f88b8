import { type CellEvidence, evidenceKinds } from "../recording/evidence-kinds.ts";
import type { Recording } from "../recording/recording.ts";
import { evidenceOf } from "../verification/evidence.ts";
import { cover } from "./cover.ts";
import type { Cell, CellCounts, Coverage } from "./coverage.ts";

/** What to measure. */
export interface CoverageOptions {
  /** Only cells of these operations. Default: all. */
  readonly operations?: readonly string[];
  /** Evidence that is worth less counts as none. Default: `derived`, so that everything counts. */
  readonly minKind?: CellEvidence;
}

/** How many of some cells have which evidence. */
export function countCells(cells: readonly Cell[]): CellCounts {
  const count = (kind: CellEvidence): number => cells.filter(({ evidence }) => evidence === kind).length;
  return {
    live: count("live"),
    imported: count("imported"),
    documented: count("documented"),
    derived: count("derived"),
    none: count("none"),
  };
}

/** Measures which cells of the contract recordings reach, and what that is worth. */
export function measureCoverage(
  recordings: readonly Recording[],
  { operations, minKind = "derived" }: CoverageOptions = {},
): Coverage {
  const least = evidenceKinds.indexOf(minKind);
  const cells = cover(recordings)
    .filter(({ operationId }) => operations?.includes(operationId) ?? true)
    .map((cell) => (evidenceKinds.indexOf(cell.evidence) > least ? { ...cell, evidence: "none" as const } : cell));
  return { v: 1, evidence: evidenceOf(recordings), cells, total: countCells(cells) };
}
