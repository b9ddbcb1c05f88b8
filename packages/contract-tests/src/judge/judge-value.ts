import { validatorOf } from "./contract-schemas.ts";
import { explain } from "./explain.ts";
import type { Verdict } from "./verdict.ts";

/** Judges a value by a schema of the contract. As a form, numbers and booleans may be written as text. */
export function judgeValue(
  schema: object,
  value: unknown,
  { form = false }: { readonly form?: boolean } = {},
): Verdict {
  const validate = validatorOf(schema, form);
  if (validate(value)) return { ok: true, problems: [] };
  return { ok: false, problems: explain(validate.errors ?? [], form) };
}

/** Whether a schema of the contract accepts a value. */
export function accepts(schema: object, value: unknown): boolean {
  return validatorOf(schema, false)(value);
}
