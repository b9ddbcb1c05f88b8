import type { ErrorObject } from "ajv/dist/2020.js";
import { type Mode, resolveSchema, validatorOf } from "./contract-schemas.ts";

/** One branch of a union, and what it has against a value. */
export interface Branch {
  readonly schema: object;
  readonly errors: readonly ErrorObject[];
}

/** What each branch of a failed union says of the value, as far as Ajv looked. */
export function branchesOf({ schema, data, params }: ErrorObject, mode: Mode): readonly Branch[] {
  // The schema of these two keywords is a list of schemas.
  const schemas = schema as readonly object[];
  // When two branches of a oneOf fit, Ajv stops at the second.
  const looked = schemas.slice(0, (params.passingSchemas?.[1] ?? schemas.length) + 1);
  return looked.map((branch) => {
    const validate = validatorOf(branch, mode);
    return { schema: branch, errors: validate(data) ? [] : (validate.errors ?? []) };
  });
}

/** How many properties of the value the branch names, and how many of these it finds of the right kind. */
function knownProperties(
  { schema, errors }: Branch,
  data: unknown,
): { readonly named: number; readonly fitting: number } {
  if (typeof data !== "object" || data === null) return { named: 0, fitting: 0 };
  // A schema object is open: this keyword may be there.
  const { properties = {} } = resolveSchema(schema) as { readonly properties?: object };
  const misfits = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  const named = Object.keys(data).filter((key) => Object.hasOwn(properties, key));
  return { named: named.length, fitting: named.filter((key) => !misfits.has(`/${key}`)).length };
}

function isOtherKind({ errors }: Branch): boolean {
  return errors.some(({ keyword, instancePath }) => keyword === "type" && instancePath === "");
}

/** A tag stands right in the value. What is constant further inside tells branches apart no better than any other error. */
function wrongTags({ errors }: Branch): number {
  return errors.filter(({ keyword, instancePath }) => keyword === "const" && instancePath.lastIndexOf("/") === 0)
    .length;
}

/** The branch the value was most likely meant to be: right kind, right tag, most known properties, fewest errors. */
export function closestBranch(branches: readonly Branch[], data: unknown): Branch | undefined {
  const ranked = branches
    .filter((branch) => !isOtherKind(branch))
    .map((branch) => ({ branch, ...knownProperties(branch, data) }));
  return ranked.toSorted(
    (a, b) =>
      wrongTags(a.branch) - wrongTags(b.branch) ||
      b.fitting - a.fitting ||
      b.named - a.named ||
      a.branch.errors.length - b.branch.errors.length,
  )[0]?.branch;
}
