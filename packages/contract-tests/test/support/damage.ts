import { escapeStep } from "../../src/json-pointer.ts";
import { accepts } from "../../src/judge/judge-value.ts";
import { childSchemas, keywordsOf } from "../../src/judge/keywords.ts";
import { changesOf, type Operator } from "./damage-operators.ts";

/** A body with one documented field broken. */
export interface Damaged {
  /** What was done to the field. */
  readonly operator: Operator;
  /** JSON pointer to the field. */
  readonly pointer: string;
  readonly body: unknown;
}

type Rebuild = (child: unknown) => unknown;

function without(value: object, key: string): unknown {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function replaced(value: object, key: string, child: unknown): unknown {
  if (Array.isArray(value)) return value.with(Number(key), child);
  return child === undefined ? without(value, key) : { ...value, [key]: child };
}

/** Every damage to the documented fields of a value, at every level its schemas describe. */
function* damageBelow(
  value: unknown,
  schemas: readonly object[],
  pointer: string,
  rebuild: Rebuild,
): Generator<Damaged> {
  if (typeof value !== "object" || value === null) return;
  const keywords = keywordsOf(schemas, value);
  for (const [key, child] of Object.entries(value)) {
    const described = childSchemas(keywords, value, key);
    if (described.length === 0) continue;
    const at = `${pointer}/${escapeStep(key)}`;
    const inPlace: Rebuild = (changed) => rebuild(replaced(value, key, changed));
    const required = !Array.isArray(value) && keywords.some((one) => one.required?.includes(key));
    const allows = (other: unknown): boolean => described.every((schema) => accepts(schema, other));
    const field = { key, required, nullable: allows(null), mayBeEmpty: allows([]) };
    for (const [operator, changed] of changesOf(child, field)) {
      yield { operator, pointer: at, body: inPlace(changed) };
    }
    yield* damageBelow(child, described, at, inPlace);
  }
}

/** Every damage to the documented fields of a body. */
export function damage(body: unknown, schema: object): Generator<Damaged> {
  return damageBelow(body, [schema], "", (changed) => changed);
}
