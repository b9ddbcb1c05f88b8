import type { ErrorObject } from "ajv";

/** A field that is wrong and the one rule it breaks. */
export interface FieldError {
  /** JSON pointer to the field. */
  readonly pointer: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

const choices = new Set(["anyOf", "oneOf"]);
/** Keywords by which a branch wants another kind of value. */
const typing = new Set(["type", "file"]);

/** An absent field counts as the place where it should be. */
function toFieldError({ instancePath, keyword, params, message = "is not valid" }: ErrorObject): FieldError {
  const missing = keyword === "required" ? `/${params.missingProperty}` : "";
  return { pointer: instancePath + missing, keyword, params, message };
}

const depth = ({ pointer }: FieldError) => pointer.split("/").length;

/** Branches of one choice that each want another type become one error that wants any of them. */
function unite(errors: readonly FieldError[], first: FieldError): FieldError {
  const type = errors.filter(({ pointer }) => pointer === first.pointer).flatMap(({ params }) => params.type ?? []);
  return { ...first, params: { ...first.params, type } };
}

const unexplained: FieldError = { pointer: "", keyword: "", params: {}, message: "breaks the contract" };

/**
 * The error to tell, of all that a validator found. More than one comes from a choice of schemas: then the branch that
 * got furthest into the value was meant, and where none got into it, the one whose type fitted.
 */
export function chooseError(found: readonly ErrorObject[]): FieldError {
  const errors = found.filter(({ keyword }) => !choices.has(keyword)).map(toFieldError);
  const deepest = Math.max(...errors.map(depth));
  const furthest = errors.filter((error) => depth(error) === deepest);
  const best = furthest.find(({ keyword }) => !typing.has(keyword));
  if (best) return best;
  const [first = unexplained] = furthest;
  return first.keyword === "type" ? unite(furthest, first) : first;
}
