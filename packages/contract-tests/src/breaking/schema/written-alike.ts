import { isDeepStrictEqual } from "node:util";
import { type JsonObject, stringAt } from "../document/json.ts";
import type { Conjunct, Schema } from "./schema.ts";

/** What stands at a place of a schema: a schema or a list of such, schemas by name, or plain data. */
type Kind = "schema" | "names" | "data";

/** A node of each document. */
interface Nodes {
  readonly a: unknown;
  readonly b: unknown;
  readonly kind: Kind;
}

/** Keywords below which a `$ref` is but a key. */
const dataKeywords = new Set("example examples default const enum discriminator externalDocs xml".split(" "));
const nameKeywords = new Set("properties patternProperties dependentSchemas $defs definitions".split(" "));

const alike = new WeakMap<object, WeakSet<object>>();
const unlike = new WeakMap<object, WeakSet<object>>();

function isNode(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}

function remember(known: WeakMap<object, WeakSet<object>>, a: object, b: object): void {
  const others = known.get(a) ?? new WeakSet();
  known.set(a, others.add(b));
}

function kindBelow(keyword: string, kind: Kind): Kind {
  if (kind === "names") return "schema";
  if (dataKeywords.has(keyword) || keyword.startsWith("x-")) return "data";
  return nameKeywords.has(keyword) ? "names" : "schema";
}

function childrenOf(a: JsonObject, b: JsonObject, kind: Kind, from: Conjunct, to: Conjunct): readonly Nodes[] {
  const children = Object.entries(a).map(([key, value]) => ({ a: value, b: b[key], kind: kindBelow(key, kind) }));
  const [reference, other] = [stringAt(a, "$ref"), stringAt(b, "$ref")];
  if (kind !== "schema" || reference === undefined || other === undefined) return children;
  return [...children, { a: from.revision.target(reference, a), b: to.revision.target(other, b), kind }];
}

type Visited = Map<object, Set<object>>;

/** Whether two nodes are alike themselves, undefined when that hangs on their children. */
function alikeThemselves({ a, b, kind }: Nodes, visited: Visited): boolean | undefined {
  if (kind === "data" || !isNode(a) || !isNode(b)) return isDeepStrictEqual(a, b);
  if (alike.get(a)?.has(b) || visited.get(a)?.has(b)) return true;
  const differs = unlike.get(a)?.has(b) || Array.isArray(a) !== Array.isArray(b);
  return differs || Object.keys(a).length !== Object.keys(b).length ? false : undefined;
}

/** Whether two nodes are written alike, with all that they refer to. */
function areAlike(start: Nodes, from: Conjunct, to: Conjunct): boolean {
  const visited: Visited = new Map();
  const waiting: Nodes[] = [start];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { a, b, kind } = next;
    const known = alikeThemselves(next, visited);
    if (known === false) return false;
    if (known || !isNode(a) || !isNode(b)) continue;
    visited.set(a, (visited.get(a) ?? new Set()).add(b));
    waiting.push(...childrenOf(a, b, kind, from, to));
  }
  for (const [a, others] of visited) for (const b of others) remember(alike, a, b);
  return true;
}

function conjunctsAlike(from: Conjunct, to: Conjunct): boolean {
  if (unlike.get(from.raw)?.has(to.raw)) return false;
  const same = areAlike({ a: from.raw, b: to.raw, kind: "schema" }, from, to);
  if (!same) remember(unlike, from.raw, to.raw);
  return same;
}

/** Whether two schemas are written alike, so that nothing need be asked of them. Most of a contract stays as it was. */
export function areWrittenAlike(a: Schema, b: Schema): boolean {
  return a.never === b.never && areConjunctsAlike(a.conjuncts, b.conjuncts);
}

/** Whether conjuncts are written alike, one by one. */
export function areConjunctsAlike(as: readonly Conjunct[], bs: readonly Conjunct[]): boolean {
  if (as.length !== bs.length) return false;
  return as.every((from, index) => {
    const to = bs[index];
    return to !== undefined && from.revision.dialect === to.revision.dialect && conjunctsAlike(from, to);
  });
}
