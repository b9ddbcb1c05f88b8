import { resolve } from "@haoee/spec";
import { judgeValue } from "../../src/judge/judge-value.ts";

/** A body with one documented property dropped, retyped or set to null, where the contract forbids it. */
export interface Damaged {
  /** What was done: `drop /choices/0/message`. */
  readonly what: string;
  readonly body: unknown;
}

type Step = string | number;
type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The schemas that speak about a value: those referred to, and of a union the branches that accept it. */
function schemasOf(schema: object, value: unknown): Fields[] {
  const own = resolve(schema) as Fields;
  const branches = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => (own[keyword] ?? []) as object[]);
  return [own, ...branches.filter((one) => judgeValue(one, value).ok).flatMap((one) => schemasOf(one, value))];
}

function replaced(
  body: unknown,
  [step, ...rest]: readonly Step[],
  change: (parent: Fields, key: string) => void,
): unknown {
  const copy = structuredClone(body);
  let parent = copy as Fields;
  let key = String(step);
  for (const next of rest) {
    parent = parent[key] as Fields;
    key = String(next);
  }
  change(parent, key);
  return copy;
}

function otherKind(value: unknown): unknown {
  return isObject(value) || Array.isArray(value) ? 12 : [{ retyped: true }];
}

function* damageProperty(
  body: unknown,
  path: readonly Step[],
  required: boolean,
  nullable: boolean,
): Generator<Damaged> {
  const at = `/${path.join("/")}`;
  if (required) yield { what: `drop ${at}`, body: replaced(body, path, (parent, key) => delete parent[key]) };
  yield {
    what: `retype ${at}`,
    body: replaced(body, path, (parent, key) => {
      parent[key] = otherKind(parent[key]);
    }),
  };
  if (!nullable) {
    yield {
      what: `null ${at}`,
      body: replaced(body, path, (parent, key) => {
        parent[key] = null;
      }),
    };
  }
}

/** Every damage to a documented property of a value, at every level the contract describes. */
export function* damage(
  body: unknown,
  schema: object,
  value: unknown = body,
  path: readonly Step[] = [],
): Generator<Damaged> {
  const schemas = schemasOf(schema, value);
  if (Array.isArray(value)) {
    const items = schemas.flatMap((one) => (isObject(one.items) ? [one.items] : []))[0];
    if (items) for (const [index, item] of value.entries()) yield* damage(body, items, item, [...path, index]);
  } else if (isObject(value)) {
    for (const [key, child] of Object.entries(value)) {
      const described = schemas.flatMap((one) => ((one.properties ?? {}) as Record<string, object>)[key] ?? []);
      if (described.length === 0) continue;
      const required = schemas.some((one) => ((one.required ?? []) as string[]).includes(key));
      const nullable = described.every((one) => judgeValue(one, null).ok);
      yield* damageProperty(body, [...path, key], required, nullable);
      for (const one of described) yield* damage(body, one, child, [...path, key]);
    }
  }
}
