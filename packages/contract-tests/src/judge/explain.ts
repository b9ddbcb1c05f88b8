import type { ErrorObject } from "ajv/dist/2020.js";
import { type Mode, pointerOf } from "./contract-schemas.ts";
import { reasonOf } from "./reason.ts";
import { type Branch, branchesOf, closestBranch } from "./union-branches.ts";
import type { Problem } from "./verdict.ts";

const structural = new Set(["type", "required", "const", "enum"]);

function isUnion(error: ErrorObject): boolean {
  return error.keyword === "anyOf" || error.keyword === "oneOf";
}

function problemOf(error: ErrorObject, prefix: string, reason: string): Problem {
  const place = error.parentSchema && pointerOf(error.parentSchema);
  return { pointer: prefix + error.instancePath, reason, schemaPath: `${place ?? ""}/${error.keyword}` };
}

function noBranch(error: ErrorObject, branches: readonly Branch[]): string {
  const types = branches.flatMap(({ errors }) => errors.flatMap(({ params }) => params.type ?? []));
  return reasonOf({ ...error, keyword: "type", params: { type: [...new Set(types)] } });
}

function explainUnion(error: ErrorObject, prefix: string, branches: readonly Branch[], mode: Mode): Problem[] {
  if (error.params.passingSchemas) return [problemOf(error, prefix, reasonOf(error))];
  const branch = closestBranch(branches, error.data);
  if (!branch) return [problemOf(error, prefix, noBranch(error, branches))];
  return collect(branch.errors, prefix + error.instancePath, mode);
}

function collect(errors: readonly ErrorObject[], prefix: string, mode: Mode): Problem[] {
  const found: Problem[][] = [];
  let last = errors.length - 1;
  for (let error = errors[last]; error; error = errors[last]) {
    const branches = isUnion(error) ? branchesOf(error, mode) : [];
    if (isUnion(error)) found.push(explainUnion(error, prefix, branches, mode));
    // What a condition asks for has its own errors.
    else if (error.keyword !== "if") found.push([problemOf(error, prefix, reasonOf(error))]);
    // Ajv lists the errors of all branches right before the error of their union.
    last -= 1 + branches.reduce((sum, branch) => sum + branch.errors.length, 0);
  }
  return found.toReversed().flat();
}

function weight({ schemaPath }: Problem): number {
  return structural.has(schemaPath.slice(schemaPath.lastIndexOf("/") + 1)) ? 0 : 1;
}

/**
 * Turns the errors of a validator into problems. Of a union only the branch the value comes closest to speaks, and what
 * is missing or of a wrong kind comes before what is merely too long or ill formed.
 *
 * @param mode The mode in which the validator found them.
 */
export function explain(errors: readonly ErrorObject[], mode: Mode): readonly Problem[] {
  return collect(errors, "", mode).toSorted((a, b) => weight(a) - weight(b));
}
