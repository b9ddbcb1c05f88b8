import type { Cell } from "./coverage.ts";
import { lostCells, type Ratchet } from "./ratchet.ts";
import { unwaived, type Waiver } from "./waivers.ts";

/** By what coverage is held. */
export interface CoverageLimits {
  readonly ratchet?: Ratchet;
  readonly waivers?: readonly Waiver[];
  /** `2027-03-31` */
  readonly today: string;
}

function lost(cells: readonly Cell[], ratchet: Ratchet): readonly string[] {
  return lostCells(ratchet, cells).map(({ id, was, is }) => `lost: ${id} was ${was}, is ${is}`);
}

function unproven(cells: readonly Cell[], waivers: readonly Waiver[], today: string): readonly string[] {
  const left = unwaived(cells, waivers, today);
  return [
    ...left.expired.map(({ cells: pattern, until, owner }) => `waiver expired on ${until}: ${pattern} (${owner})`),
    ...left.useless.map(({ cells: pattern }) => `waiver without use: ${pattern}`),
    ...left.cells.map(({ id }) => `without evidence or waiver: ${id}`),
  ];
}

/** What is against coverage: evidence that was lost, cells that nothing shows and no waiver names, waivers past their day. */
export function coverageProblems(
  cells: readonly Cell[],
  { ratchet, waivers, today }: CoverageLimits,
): readonly string[] {
  return [...(ratchet ? lost(cells, ratchet) : []), ...(waivers ? unproven(cells, waivers, today) : [])];
}
