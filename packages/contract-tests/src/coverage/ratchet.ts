import type { ValidateFunction } from "ajv/dist/2020.js";
import { type CellEvidence, evidenceKinds } from "../recording/evidence-kinds.ts";
import { schemaAt } from "../settings/schema-at.ts";
import type { Cell } from "./coverage.ts";

/** The cells that recordings reach: operation → kind of evidence → ids without the operation. */
export interface Ratchet {
  readonly v: 1;
  readonly cells: Readonly<Record<string, Partial<Readonly<Record<CellEvidence, readonly string[]>>>>>;
}

/** A cell whose evidence is worse than it was. */
export interface LostCell {
  readonly id: string;
  readonly was: CellEvidence;
  readonly is: CellEvidence;
}

/** The validator of ratchet files. */
export const ratchetSchema: ValidateFunction<Ratchet> = schemaAt<Ratchet>(
  new URL("../../coverage-ratchet.schema.json", import.meta.url),
);

function recorded({ cells }: Ratchet): ReadonlyMap<string, CellEvidence> {
  return new Map(
    Object.entries(cells).flatMap(([operationId, kinds]) =>
      evidenceKinds.flatMap((kind) => (kinds[kind] ?? []).map((id) => [`${operationId} ${id}`, kind] as const)),
    ),
  );
}

function isWorse(is: CellEvidence, was: CellEvidence): boolean {
  return evidenceKinds.indexOf(is) > evidenceKinds.indexOf(was);
}

function betterOf(one: CellEvidence, other: CellEvidence): CellEvidence {
  return isWorse(one, other) ? other : one;
}

/** The cells that had better evidence when the ratchet was written. One that the contract no longer has is not lost. */
export function lostCells(ratchet: Ratchet, cells: readonly Cell[]): readonly LostCell[] {
  const before = recorded(ratchet);
  return cells.flatMap(({ id, evidence: is }) => {
    const was = before.get(id) ?? "none";
    return isWorse(is, was) ? [{ id, was, is }] : [];
  });
}

/** How many cells have better evidence than the ratchet knows. */
export function gainedCells(ratchet: Ratchet, cells: readonly Cell[]): number {
  const before = recorded(ratchet);
  return cells.filter(({ id, evidence }) => isWorse(before.get(id) ?? "none", evidence)).length;
}

/** The ratchet for these cells, each with the better of its evidence now and before. Other operations stay as they are. */
export function raiseRatchet(ratchet: Ratchet, cells: readonly Cell[]): Ratchet {
  const before = recorded(ratchet);
  const raised = Map.groupBy(cells, ({ operationId }) => operationId);
  const own = [...raised].map(([operationId, these]) => {
    const better = these.map(({ id, evidence }) => ({ id, evidence: betterOf(evidence, before.get(id) ?? "none") }));
    const byKind = Map.groupBy(
      better.filter(({ evidence }) => evidence !== "none"),
      ({ evidence }) => evidence,
    );
    const names = [...byKind].map(([kind, some]) => [kind, some.map(({ id }) => id.slice(operationId.length + 1))]);
    return [operationId, Object.fromEntries(names)] as const;
  });
  return { v: 1, cells: { ...ratchet.cells, ...Object.fromEntries(own) } };
}
