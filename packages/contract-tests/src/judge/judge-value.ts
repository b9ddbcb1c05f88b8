import { validatorOf } from "./contract-schemas.ts";
import { explain } from "./explain.ts";
import type { Verdict } from "./verdict.ts";

/** Judges a value by a schema of the contract. */
export function judgeValue(schema: object, value: unknown, options?: { readonly form?: boolean }): Verdict {
  const validate = validatorOf(schema, options);
  if (validate(value)) return { ok: true, problems: [] };
  return { ok: false, problems: explain(validate.errors ?? []) };
}
