import type { ValidateFunction } from "ajv/dist/2020.js";
import { schemaAt } from "../settings/schema-at.ts";
import type { Cell } from "./coverage.ts";

/** Why some cells may be without evidence for now. */
export interface Waiver {
  /** Id of a cell, `*` standing for any text. */
  readonly cells: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it holds, `2027-03-31`. */
  readonly until: string;
}

/** What the waivers leave to be done. */
export interface Unwaived {
  /** Cells without evidence that no waiver names. */
  readonly cells: readonly Cell[];
  /** Waivers whose day has passed. */
  readonly expired: readonly Waiver[];
  /** Waivers that no cell needs. */
  readonly useless: readonly Waiver[];
}

/** The validator of files of waivers. */
export const waiversSchema: ValidateFunction<{ readonly waivers: readonly Waiver[] }> = schemaAt<{
  readonly waivers: readonly Waiver[];
}>(new URL("../../coverage-waivers.schema.json", import.meta.url));

function patternOf({ cells }: Waiver): RegExp {
  return new RegExp(`^${cells.split("*").map(RegExp.escape).join(".*")}$`);
}

/**
 * What the waivers do not cover.
 *
 * @param today `2027-03-31`; a waiver of an earlier day has expired, and waives nothing.
 */
export function unwaived(cells: readonly Cell[], waivers: readonly Waiver[], today: string): Unwaived {
  const missing = cells.filter(({ evidence }) => evidence === "none");
  const holding = waivers.filter(({ until }) => until >= today);
  const patterns = holding.map((waiver) => ({ waiver, pattern: patternOf(waiver) }));
  return {
    cells: missing.filter(({ id }) => !patterns.some(({ pattern }) => pattern.test(id))),
    expired: waivers.filter(({ until }) => until < today),
    useless: patterns.filter(({ pattern }) => !missing.some(({ id }) => pattern.test(id))).map(({ waiver }) => waiver),
  };
}
