import { type Mode, validatorOf } from "./contract-schemas.ts";
import { explain } from "./explain.ts";
import { isLarge } from "./is-large.ts";
import type { Problem, Verdict } from "./verdict.ts";

const more: Problem = {
  pointer: "",
  reason: "is too large to list every problem: judging ended at the first",
  schemaPath: "",
};

function modeFor(value: unknown, form: boolean): Mode {
  if (form) return "form";
  return isLarge(value) ? "first" : "every";
}

/**
 * Judges a value by a schema of the contract. As a form, numbers and booleans may be written as text. Of a large value
 * only the first problem is found, since the time to find all grows with the square of their number.
 */
export function judgeValue(
  schema: object,
  value: unknown,
  { form = false }: { readonly form?: boolean } = {},
): Verdict {
  const mode = modeFor(value, form);
  const validate = validatorOf(schema, mode);
  if (validate(value)) return { ok: true, problems: [] };
  const problems = explain(validate.errors ?? [], mode);
  return { ok: false, problems: mode === "first" ? [...problems, more] : problems };
}

/** Whether a schema of the contract accepts a value. */
export function accepts(schema: object, value: unknown): boolean {
  return validatorOf(schema, "first")(value);
}
