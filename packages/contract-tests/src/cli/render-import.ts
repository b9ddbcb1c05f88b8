import { styleText } from "node:util";
import { count } from "../count.ts";
import type { ImportOptions } from "../import/import-options.ts";
import type { ImportReport, RefusedImport } from "../import/import-report.ts";
import { printable } from "../printable.ts";
import { renderColumns } from "./render-columns.ts";

const shownCalls = 5;

function countBy(names: readonly string[]): string {
  const groups = Map.groupBy(names, (name) => name);
  const rows = [...groups].map(([name, { length }]) => [`  ${String(length).padStart(4)}`, name]);
  return renderColumns(rows.toSorted((a, b) => String(b[0]).localeCompare(String(a[0]))));
}

function renderRefused({ from, interactions, reason }: RefusedImport): string {
  const numbers = interactions.map((number) => `#${number}`).join(", ");
  return `${styleText("red", "✘")} ${printable(from)}${numbers && ` ${numbers}`}: ${printable(reason)}`;
}

function renderSkipped({ skipped }: ImportReport): readonly string[] {
  const total = skipped.reduce((sum, { count: times }) => sum + times, 0);
  if (total === 0) return [];
  const shown = skipped.slice(0, shownCalls).map(({ call, count: times }) => `${printable(call)} (${times})`);
  const more = skipped.length > shownCalls ? ", …" : "";
  return [`${total} skipped, which are no operations of the contract: ${shown.join(", ")}${more}`];
}

function renderProblems({ imported }: ImportReport): readonly string[] {
  const broken = imported.filter(({ problems }) => problems.length > 0);
  return broken.map(
    ({ file, problems }) =>
      `${styleText("yellow", "!")} ${printable(file)} breaks the contract: ${printable(problems[0] ?? "")}`,
  );
}

function renderFields({ undocumented }: ImportReport): readonly string[] {
  if (undocumented.length === 0) return ["no field that the contract does not document"];
  const rows = undocumented.map(({ operationId, status, pointer, count: times, hosts }) => [
    `  ${operationId} ${status}`,
    printable(pointer),
    `${times}×`,
    hosts.length > 0 ? `from ${printable(hosts.join(", "))}` : "",
  ]);
  return [`${count(undocumented.length, "field")} that the contract does not document:`, renderColumns(rows)];
}

function renderGenuineness({ imported }: ImportReport): string {
  const carrying = imported.filter(({ genuineness }) => genuineness.checks > 0);
  const holding = carrying.filter(({ genuineness }) => genuineness.hold === genuineness.checks);
  const held = carrying.length > 0 ? `; all of it holds in ${holding.length}` : "";
  return `genuineness: ${carrying.length} of ${imported.length} carry something to check${held}`;
}

/** What there is to say of recordings that were made. */
function renderImported(report: ImportReport): readonly string[] {
  const { imported } = report;
  if (imported.length === 0) return [];
  const accepted = imported.filter(({ problems }) => problems.length === 0).length;
  return [
    `accepted by the contract: ${accepted} of ${imported.length}`,
    ...renderProblems(report),
    renderGenuineness(report),
    ...renderFields(report),
  ];
}

/** A report of an import for people: what it is evidence of, what was made, and what was not. */
export function renderImport(report: ImportReport, { recordings, dryRun }: ImportOptions): string {
  const { imported, refused, evidence } = report;
  const verb = dryRun ? "would be imported" : "imported";
  return [
    evidence.sentence,
    `${count(imported.length, "recording")} ${verb} into ${printable(recordings)} from ${count(report.files, "file")}; ${refused.length} refused`,
    ...(imported.length > 0 ? [countBy(imported.flatMap(({ operations }) => operations))] : []),
    ...refused.map(renderRefused),
    ...renderSkipped(report),
    ...renderImported(report),
  ].join("\n");
}
