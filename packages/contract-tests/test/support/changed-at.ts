import { escapeStep, pointerSteps } from "../../src/json-pointer.ts";

/** JSON pointers to every value inside a value, itself included. */
export function pointersIn(value: unknown, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, child]) => pointersIn(child, `${pointer}/${escapeStep(key)}`)),
  ];
}

function changedBelow(value: unknown, [key = "", ...rest]: readonly string[], other: unknown): unknown {
  // A pointer of the value leads through objects and lists only.
  const place = value as Readonly<Record<string, unknown>>;
  const child = rest.length === 0 ? other : changedBelow(place[key], rest, other);
  const entries = Object.entries(place).flatMap(([name, one]) => {
    if (name !== key) return [[name, one] as const];
    return child === undefined ? [] : [[name, child] as const];
  });
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** A JSON value with another one at a place of it; undefined drops what is there, and of the whole value leaves null. */
export function changedAt(value: unknown, pointer: string, other: unknown): unknown {
  if (pointer === "") return other ?? null;
  return changedBelow(value, pointerSteps(pointer), other);
}
