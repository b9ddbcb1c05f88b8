import type { Entry } from "@haoee/spec";
import { isTicked, tickNames } from "../src/verification/catalogue/entry-result.ts";
import type { Report } from "../src/verification/catalogue/report.ts";

/** The words of one language. */
export interface TableWords {
  readonly columns: readonly string[];
  /** A sentence on how many entries are ticked. */
  count(facts: { ticked: number; entries: number; operations: number; allOperations: number; live: number }): string;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function numbers(catalogue: readonly Entry[]): ReadonlyMap<string, string> {
  const numbered = catalogue.filter((entry) => entry.numbered);
  return new Map(numbered.map(({ id }, index) => [id, String(index + 1)]));
}

/** The table of the catalogue, each cell ticked or empty as the report has it, and a count of what is ticked. */
export function renderTable(catalogue: readonly Entry[], report: Report, { columns, count }: TableWords): string {
  const number = numbers(catalogue);
  const rows = catalogue.map(({ id, title, operation, also }) => {
    const result = report.entries.find(({ entry }) => entry === id);
    const ticks = tickNames.map((name) => (result?.[name].ok ? "✔" : ""));
    return row([number.get(id) ?? "–", `\`${id}\``, title, [operation, ...also].join(", "), ...ticks]);
  });
  const numbered = report.entries.filter(({ entry }) => number.has(entry));
  const sentence = count({
    ticked: numbered.filter(isTicked).length,
    entries: numbered.length,
    operations: report.operations.filter(({ story }) => story).length,
    allOperations: report.operations.length,
    live: report.liveEvidence.operations,
  });
  return [row(columns), row(columns.map(() => "---")), ...rows, "", sentence].join("\n");
}
