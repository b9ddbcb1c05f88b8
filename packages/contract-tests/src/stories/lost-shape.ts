import { escapeStep } from "../json-pointer.ts";
import { type WalkProblem, walkProblem } from "./walk-problem.ts";

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/**
 * What of an expected JSON value is missing in another, or of another kind there: values may differ, and there may be
 * more. Lists are compared by their first items. Where null is expected, anything will do that is there.
 */
export function lostShape(expected: unknown, actual: unknown, pointer = ""): readonly WalkProblem[] {
  const [wanted, found] = [kindOf(expected), kindOf(actual)];
  if (wanted === "null" && actual !== undefined) return [];
  if (wanted !== found) return [walkProblem("shape", `should be ${wanted}, is ${found}`, pointer)];
  if (typeof expected !== "object" || expected === null) return [];
  const steps = Array.isArray(expected) ? expected.slice(0, 1).entries() : Object.entries(expected);
  return [...steps].flatMap(([step, value]) =>
    // Both are objects, or both are lists.
    lostShape(value, (actual as Readonly<Record<string, unknown>>)[step], `${pointer}/${escapeStep(String(step))}`),
  );
}
