import type { ValidateFunction } from "ajv/dist/2020.js";
import { settingsSchema } from "../settings/read-settings.ts";
import { type Cell, type CellEvidence, evidenceKinds } from "./coverage.ts";

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
export const ratchetSchema: ValidateFunction<Ratchet> = settingsSchema<Ratchet>(
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

/** The ratchet for these cells, each with the better of its evidence now and before. */
export function raiseRatchet(ratchet: Ratchet | undefined, cells: readonly Cell[]): Ratchet {
  const before = ratchet ? recorded(ratchet) : new Map<string, CellEvidence>();
  const better = cells.map(({ id, operationId, evidence }) => {
    const was = before.get(id) ?? "none";
    return { id: id.slice(operationId.length + 1), operationId, evidence: isWorse(evidence, was) ? was : evidence };
  });
  const reached = better.filter(({ evidence }) => evidence !== "none");
  const byOperation = Map.groupBy(reached, ({ operationId }) => operationId);
  return {
    v: 1,
    cells: Object.fromEntries(
      [...byOperation].map(([operationId, own]) => {
        const byKind = Map.groupBy(own, ({ evidence }) => evidence);
        return [operationId, Object.fromEntries([...byKind].map(([kind, these]) => [kind, these.map(({ id }) => id)]))];
      }),
    ),
  };
}
