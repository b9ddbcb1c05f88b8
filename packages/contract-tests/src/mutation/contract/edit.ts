import { isObject } from "../../json-object.ts";
import { pointerSteps } from "../../json-pointer.ts";

/** What stands at one place instead. Without `value` the place is gone. */
export interface Edit {
  /** JSON pointer, `""` for the whole. */
  readonly pointer: string;
  readonly value?: unknown;
}

function changedList(list: readonly unknown[], index: number, value: unknown): readonly unknown[] {
  return value === undefined ? list.toSpliced(index, 1) : list.toSpliced(index, 1, value);
}

function change(place: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(place)) return changedList(place, Number(step), change(place[Number(step)], rest, value));
  if (!isObject(place)) throw new RangeError(`Nothing at ${step}`);
  const changed = change(place[step], rest, value);
  const entries = Object.entries({ ...place, [step]: changed });
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

/** A JSON value with one place changed. What the edit does not reach is shared with the value before. */
export function applyEdit(value: unknown, edit: Edit): unknown {
  return change(value, pointerSteps(edit.pointer), edit.value);
}
