import type { Question } from "../side.ts";
import type { SchemaChange } from "./schema-changes.ts";

/** One way in which a revision of a schema differs from the other. */
export interface Difference {
  readonly change: SchemaChange;
  /** The question that was answered with yes, or none for what tells nothing of the values. */
  readonly question: Question | "told";
  /** JSON pointer below the compared schemas. */
  readonly pointer: string;
  /** What was and what is, in words. */
  readonly message: string;
  /** The schema objects concerned, for their lines. */
  readonly places: { readonly old?: object | undefined; readonly new?: object | undefined };
}

/** Whether a difference concerns the values that a schema accepts. */
export function concernsValues({ question }: Difference): boolean {
  return question !== "told";
}
