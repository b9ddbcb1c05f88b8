import { styleText } from "node:util";
import { type EntryResult, isTicked, tickNames } from "../stories/entry-result.ts";
import type { Report } from "../stories/report.ts";

const entryWidth = 20;

function mark(ok: boolean, width: number): string {
  return `${ok ? styleText("green", "✔") : styleText("red", "✘")}${" ".repeat(width - 1)}`;
}

function renderEntry(result: EntryResult): string {
  const marks = tickNames.map((name) => mark(result[name].ok, name.length)).join("  ");
  const missing = tickNames
    .filter((name) => !result[name].ok)
    .map((name) => `    ${styleText("bold", name)} ${result[name].evidence}`);
  return [`${result.entry.padEnd(entryWidth)}${marks}`, ...missing].join("\n");
}

function renderCounts({ entries, operations, liveEvidence }: Report): string[] {
  const ticked = entries.filter(isTicked).length;
  const later = entries.filter(({ described }) => !described).length;
  const told = operations.filter(({ story }) => story).length;
  return [
    `entries ticked: ${ticked} of ${entries.length}, ${later} not described by the contract yet`,
    `operations with a passing story: ${told} of ${operations.length}`,
    `live evidence: ${liveEvidence.operations} of ${liveEvidence.of} operations`,
  ];
}

/** A report for people: a row of ticks for each entry the contract describes, what is missing, and the counts. */
export function renderReport(report: Report): string {
  const described = report.entries.filter((result) => result.described);
  return [
    styleText("bold", `${"entry".padEnd(entryWidth)}${tickNames.join("  ")}`),
    ...described.map(renderEntry),
    ...report.problems.map((problem) => styleText("red", problem)),
    "",
    ...renderCounts(report),
  ].join("\n");
}
