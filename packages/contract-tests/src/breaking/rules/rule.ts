import type { Alternative } from "../schema/alternatives.ts";
import type { Schema } from "../schema/schema.ts";
import type { Question, Side } from "../side.ts";
import type { Difference } from "./difference.ts";
import type { SchemaChange } from "./schema-changes.ts";

/** What a rule knows of the comparison it is part of. */
export interface Comparison {
  readonly side: Side;
  readonly question: Question;
  /** Compares the schemas below two alternatives; the pointer is relative to these. */
  compare(pointer: string, a: Schema, b: Schema): readonly Difference[];
  /** Whether two schemas accept the same values. */
  same(a: Schema, b: Schema): boolean;
  /** A difference between what stands in the first and what in the second alternative. */
  differ(change: SchemaChange, pointer: string, subject: string, a: string, b: string): Difference;
}

/**
 * Finds why values of the alternative `a` are refused by `b`, which has the same type. Asked whether a schema was
 * narrowed, `a` is the old one; asked whether it was widened, the new one.
 */
export type Rule = (a: Alternative, b: Alternative, comparison: Comparison) => readonly Difference[];
