import { resolve } from "@haoee/spec";
import { escapeStep, valueAt } from "../../src/json-pointer.ts";
import { judgeValue } from "../../src/judge/judge-value.ts";

/** A body with one documented property dropped, retyped or set to null, where the contract forbids it. */
export interface Damaged {
  /** What was done: `drop /choices/0/message`. */
  readonly what: string;
  readonly body: unknown;
}

interface Keywords {
  readonly properties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  readonly items?: object;
  readonly anyOf?: readonly object[];
  readonly oneOf?: readonly object[];
  readonly allOf?: readonly object[];
}

/** What all schemas that speak about a value say: those referred to, and of a union the branches that accept it. */
function keywordsOf(schemas: readonly object[], value: unknown): readonly Keywords[] {
  return schemas.flatMap((schema) => {
    // A schema object is open: any keyword may be there.
    const own = resolve(schema) as Keywords;
    const branches = [own.anyOf, own.oneOf, own.allOf].flatMap((list) => list ?? []);
    const fitting = branches.filter((branch) => judgeValue(branch, value).ok);
    return [own, ...keywordsOf(fitting, value)];
  });
}

function otherKind(value: unknown): unknown {
  return typeof value === "object" && value !== null ? 12 : [{ retyped: true }];
}

/** Which changes of a property the contract forbids: `undefined` drops it. */
function* changesOf(schemas: readonly object[], value: unknown, required: boolean): Generator<[string, unknown]> {
  if (required) yield ["drop", undefined];
  yield ["retype", otherKind(value)];
  if (!schemas.every((schema) => judgeValue(schema, null).ok)) yield ["null", null];
}

function changed(body: unknown, parent: string, key: string, value: unknown): unknown {
  const copy = structuredClone(body);
  // The pointer was built on the way down, through objects only.
  const place = valueAt(copy, parent) as Record<string, unknown>;
  if (value === undefined) delete place[key];
  else place[key] = value;
  return copy;
}

/**
 * Every damage to a documented property of a body, at every level its schema describes.
 *
 * @param schemas what describes the value at the pointer
 */
export function* damage(body: unknown, schemas: readonly object[], pointer = ""): Generator<Damaged> {
  const value = valueAt(body, pointer);
  if (typeof value !== "object" || value === null) return;
  const keywords = keywordsOf(schemas, value);
  for (const [key, child] of Object.entries(value)) {
    const at = `${pointer}/${escapeStep(key)}`;
    const isItem = Array.isArray(value);
    const described = keywords.flatMap(({ items, properties }) => (isItem ? items : properties?.[key]) ?? []);
    if (described.length === 0) continue;
    const required = keywords.some((one) => one.required?.includes(key));
    for (const [what, to] of isItem ? [] : changesOf(described, child, required)) {
      yield { what: `${what} ${at}`, body: changed(body, pointer, key, to) };
    }
    yield* damage(body, described, at);
  }
}
