import { valueAt } from "../../json-pointer.ts";
import { applyEdit, type Edit } from "../contract/edit.ts";

/** A value by which a schema is tried: a base value with one place changed. */
export interface Probe {
  readonly base: unknown;
  /** What is changed; without a value the place is dropped. */
  readonly edit: Edit;
}

/** The value itself. */
export function probeValue({ base, edit }: Probe): unknown {
  return applyEdit(base, edit);
}

/** A place in a base value. */
export interface Spot {
  readonly base: unknown;
  readonly pointer: string;
}

/** What stands there. */
export function standingAt({ base, pointer }: Spot): unknown {
  return valueAt(base, pointer);
}

/** The base value with something else there. */
export function put({ base, pointer }: Spot, value: unknown): Spot {
  return { base: applyEdit(base, { pointer, value }), pointer };
}

/** The try to put something else there. */
export function tried({ base, pointer }: Spot, value: unknown): Probe {
  return { base, edit: { pointer, value } };
}
