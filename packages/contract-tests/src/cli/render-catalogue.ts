import { styleText } from "node:util";
import { printable } from "../printable.ts";
import { type EntryResult, isTicked, tickNames } from "../verification/catalogue/entry-result.ts";
import type { Report } from "../verification/catalogue/report.ts";

const entryWidth = 20;

function mark(ok: boolean, width: number): string {
  return `${ok ? styleText("green", "✔") : styleText("red", "✘")}${" ".repeat(width - 1)}`;
}

function renderEntry(result: EntryResult): string {
  const marks = tickNames.map((name) => mark(result[name].ok, name.length)).join("  ");
  const missing = tickNames
    .filter((name) => !result[name].ok)
    .map((name) => `    ${styleText("bold", name)} ${printable(result[name].evidence)}`);
  return [`${result.entry.padEnd(entryWidth)}${marks}`, ...missing].join("\n");
}

/** How much of the catalogue is ticked. */
export function catalogueCounts({ entries, operations, liveEvidence }: Report): readonly string[] {
  const live = `live recordings claimed: ${liveEvidence.operations} of ${liveEvidence.of} operations`;
  // Of a folder of one's own nobody asked for the catalogue.
  if (entries.length === 0) return [live];
  const ticked = entries.filter(isTicked).length;
  const later = entries.filter(({ described }) => !described).length;
  const told = operations.filter(({ story }) => story).length;
  return [
    `entries ticked: ${ticked} of ${entries.length}, ${later} not described by the contract yet`,
    `operations with a passing story: ${told} of ${operations.length}`,
    live,
  ];
}

/** The catalogue for people: a row of ticks for each entry the contract describes, and what is missing. */
export function renderCatalogue(report: Report): readonly string[] {
  const described = report.entries.filter((result) => result.described);
  const head = styleText("bold", `${"entry".padEnd(entryWidth)}${tickNames.join("  ")}`);
  return [
    ...(described.length > 0 ? [head, ...described.map(renderEntry)] : []),
    ...report.problems.map((problem) => styleText("red", printable(problem))),
  ];
}
