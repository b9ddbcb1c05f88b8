import type { Schema } from "../schema/schema.ts";
import type { Question } from "../side.ts";
import type { Difference } from "./difference.ts";
import type { SchemaChange } from "./schema-changes.ts";

type Parts = Pick<Schema, "conjuncts">;

/** Tells what stands in the one and what in the other schema, the older first whichever question was asked. */
export function differenceOf(
  question: Question,
  a: Parts,
  b: Parts,
  change: SchemaChange,
  pointer: string,
  subject: string,
  from: string,
  to: string,
): Difference {
  const narrowed = question === "narrowed";
  const [older, newer] = narrowed ? [a, b] : [b, a];
  const [was, is] = narrowed ? [from, to] : [to, from];
  const places = { old: older.conjuncts[0]?.raw, new: newer.conjuncts[0]?.raw };
  return { change, question, pointer, message: `${subject}: ${was} → ${is}`, places };
}
