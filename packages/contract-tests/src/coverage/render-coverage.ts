import { styleText } from "node:util";
import { evidenceKinds } from "../recording/evidence-kinds.ts";
import type { Cell, CellCounts, Coverage } from "./coverage.ts";
import { countCells } from "./measure-coverage.ts";

const columns = ["operation".padEnd(24), "cells", "seen", ...evidenceKinds.slice(0, -1)];

function share(counts: CellCounts): string {
  const total = evidenceKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return total === 0 ? "–" : `${((100 * (total - counts.none)) / total).toFixed(1)} %`;
}

function row(name: string, cells: readonly Cell[]): string {
  const counts = countCells(cells);
  const numbers = [cells.length, share(counts), ...evidenceKinds.slice(0, -1).map((kind) => counts[kind])];
  return [name.padEnd(24), ...numbers.map((number) => String(number).padStart(11))].join("");
}

function header(): string {
  const [first = "", ...others] = columns;
  return styleText("bold", [first, ...others.map((name) => name.padStart(11))].join(""));
}

/** A table for people: a row for each operation, then one for each kind of cell, then the sum. */
export function renderCoverage({ evidence, cells }: Coverage): string {
  const byOperation = [...Map.groupBy(cells, ({ operationId }) => operationId)];
  const bySort = [...Map.groupBy(cells, ({ side, kind }) => `${side} ${kind}`)];
  return [
    evidence.sentence,
    "",
    header(),
    ...byOperation.map(([name, own]) => row(name, own)),
    "",
    ...bySort.map(([name, own]) => row(name, own)),
    "",
    styleText("bold", row("all", cells)),
  ].join("\n");
}

/** The cells that nothing shows, each with its place in the contract. */
export function renderMissing({ evidence, cells }: Coverage): string {
  const missing = cells.filter((cell) => cell.evidence === "none");
  const lines = missing.map(({ id, schemaPath }) => `${id}  ${styleText("dim", schemaPath)}`);
  return [evidence.sentence, ...lines].join("\n");
}
