import { isObject } from "../json-object.ts";
import { escapeStep, pointerSteps } from "../json-pointer.ts";
import type { Edit } from "./contract/edit.ts";
import { renamed } from "./contract/json.ts";

/** A field of a JSON value. */
export interface Field {
  /** JSON pointer to it. */
  readonly pointer: string;
  readonly value: unknown;
  /** The object that it is a field of. */
  readonly owner: Readonly<Record<string, unknown>>;
}

/** Every field of every object in a JSON value. */
export function* fieldsOf(value: unknown, pointer = ""): Generator<Field> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* fieldsOf(item, `${pointer}/${index}`);
  }
  if (!isObject(value)) return;
  for (const [name, child] of Object.entries(value)) {
    const at = `${pointer}/${escapeStep(name)}`;
    yield { pointer: at, value: child, owner: value };
    yield* fieldsOf(child, at);
  }
}

/** So many of a list at most, evenly spread over it. */
export function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).flatMap((one) =>
    one === undefined ? [] : [one],
  );
}

/** The field with a value of another type. */
export function retype({ pointer, value }: Field): Edit {
  return { pointer, value: typeof value === "object" ? true : { retyped: value } };
}

/** The field under a name that nobody documents. */
export function rename({ pointer, owner }: Field): Edit {
  const name = pointerSteps(pointer).at(-1) ?? "";
  return { pointer: pointer.slice(0, pointer.lastIndexOf("/")), value: renamed(owner, name, `${name}_unheard_of`) };
}
