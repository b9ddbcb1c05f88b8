import type { ValidateFunction } from "ajv/dist/2020.js";
import { schemaAt } from "../settings/schema-at.ts";
import type { MutationPart, OperatorResult } from "./result.ts";
import { shareOf } from "./summarise.ts";

/** The share of mutants that each operator must have noticed: part → operator → share. It is only ever raised. */
export interface MutationFloor {
  readonly v: 1;
  readonly parts: Partial<Readonly<Record<MutationPart, Readonly<Record<string, number>>>>>;
}

/** The validator of floor files. */
export const floorSchema: ValidateFunction<MutationFloor> = schemaAt<MutationFloor>(
  new URL("../../mutation-floor.schema.json", import.meta.url),
);

/**
 * The operators that fell below what they must reach, in sentences.
 *
 * @param floor `incomplete` when not all mutants were tried: then a share says little, and only those operators are held
 *   of which every mutant must be noticed.
 */
export function belowFloor(
  operators: readonly OperatorResult[],
  floor?: MutationFloor | "incomplete",
): readonly string[] {
  return operators.flatMap((one) => {
    const { part, operator, mutants, noticed, least } = one;
    if (floor === "incomplete" && least < 1) return [];
    const reached = floor === "incomplete" ? 0 : (floor?.parts[part]?.[operator] ?? 0);
    const needed = Math.max(least, reached);
    if (shareOf(one) >= needed) return [];
    return [`${part}: ${operator}: ${noticed} of ${mutants} noticed, needed are ${(100 * needed).toFixed(1)} %`];
  });
}

/**
 * The operators of the floor that made no mutant any more, in sentences: one that finds nothing to change notices nothing.
 *
 * @param parts The parts that were tried.
 */
export function goneOperators(
  operators: readonly OperatorResult[],
  { parts: floors }: MutationFloor,
  parts: readonly MutationPart[],
): readonly string[] {
  return parts.flatMap((part) => {
    const tried = operators.filter((one) => one.part === part && one.mutants > 0).map(({ operator }) => operator);
    const gone = Object.keys(floors[part] ?? {}).filter((operator) => !tried.includes(operator));
    return gone.map((operator) => `${part}: ${operator}: made no mutant, the floor names it`);
  });
}

/** The floor for what was reached now, each operator with the better of its shares now and before. */
export function raiseFloor(floor: MutationFloor | undefined, operators: readonly OperatorResult[]): MutationFloor {
  const parts = structuredClone<Record<string, Record<string, number>>>(Object(floor?.parts ?? {}));
  for (const one of operators) {
    const shares = parts[one.part] ?? {};
    parts[one.part] = shares;
    // Rounded down, so that the very same result is never below it.
    shares[one.operator] = Math.max(shares[one.operator] ?? 0, Math.floor(1000 * shareOf(one)) / 1000);
  }
  return { v: 1, parts };
}
