import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../../json-object.ts";
import type { Revision } from "../document/revision.ts";
import { targetsOf } from "./dynamic-reference.ts";
import { childrenOf } from "./inheritance.ts";
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

type Pairs = WeakMap<object, WeakSet<object>>;

interface Known {
  readonly alike: Pairs;
  readonly unlike: Pairs;
}

/** By the revision of the first of a pair; the second stands in the other one. */
const knownPairs = new WeakMap<Revision, Known>();

function knownOf(revision: Revision): Known {
  const known = knownPairs.get(revision) ?? { alike: new WeakMap(), unlike: new WeakMap() };
  knownPairs.set(revision, known);
  return known;
}

function isNode(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}

function rememberPair(known: Pairs, a: object, b: object): void {
  const others = known.get(a) ?? new WeakSet();
  known.set(a, others.add(b));
}

function kindBelow(keyword: string, kind: Kind): Kind {
  if (kind === "names") return "schema";
  if (dataKeywords.has(keyword) || keyword.startsWith("x-")) return "data";
  return nameKeywords.has(keyword) ? "names" : "schema";
}

function nodesBelow(a: JsonObject, b: JsonObject, kind: Kind, from: Conjunct, to: Conjunct): readonly Nodes[] {
  const children = Object.entries(a).map(([key, value]) => ({ a: value, b: b[key], kind: kindBelow(key, kind) }));
  return kind === "schema" && isObject(a) && isObject(b) ? [...children, ...referredNodes(a, b, from, to)] : children;
}

/** What two schema objects lead to: what they refer to, and the kinds of what they describe, with what these are called. */
function referredNodes(a: JsonObject, b: JsonObject, from: Conjunct, to: Conjunct): readonly Nodes[] {
  const [as, bs] = [leadsTo(a, from), leadsTo(b, to)];
  return [
    { a: tagsOf(a, from), b: tagsOf(b, to), kind: "data" },
    ...Array.from({ length: Math.max(as.length, bs.length) }, (_, at) => ({
      a: as[at],
      b: bs[at],
      kind: "schema" as const,
    })),
  ];
}

function tagsOf(raw: JsonObject, { revision }: Conjunct): readonly (readonly string[])[] {
  return childrenOf(revision, raw).map(({ tags }) => tags);
}

function leadsTo(raw: JsonObject, { revision }: Conjunct): readonly unknown[] {
  return [...targetsOf(revision, raw), ...childrenOf(revision, raw).map(({ schema }) => schema)];
}

type Visited = Map<object, Set<object>>;

/** Whether two nodes are alike themselves, undefined when that hangs on their children. */
function alikeThemselves({ a, b, kind }: Nodes, visited: Visited, { alike, unlike }: Known): boolean | undefined {
  if (kind === "data" || !isNode(a) || !isNode(b)) return isDeepStrictEqual(a, b);
  if (alike.get(a)?.has(b) || visited.get(a)?.has(b)) return true;
  const differs = unlike.get(a)?.has(b) || Array.isArray(a) !== Array.isArray(b);
  return differs || Object.keys(a).length !== Object.keys(b).length ? false : undefined;
}

/** Whether two nodes are written alike, with all that they refer to. */
function areAlike(start: Nodes, from: Conjunct, to: Conjunct): boolean {
  const known = knownOf(from.revision);
  const visited: Visited = new Map();
  const waiting: Nodes[] = [start];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { a, b, kind } = next;
    const themselves = alikeThemselves(next, visited, known);
    if (themselves === false) return false;
    if (themselves || !isNode(a) || !isNode(b)) continue;
    visited.set(a, (visited.get(a) ?? new Set()).add(b));
    waiting.push(...nodesBelow(a, b, kind, from, to));
  }
  for (const [a, others] of visited) for (const b of others) rememberPair(known.alike, a, b);
  return true;
}

function conjunctsAlike(from: Conjunct, to: Conjunct): boolean {
  const { unlike } = knownOf(from.revision);
  if (unlike.get(from.raw)?.has(to.raw)) return false;
  const same = areAlike({ a: from.raw, b: to.raw, kind: "schema" }, from, to);
  if (!same) rememberPair(unlike, from.raw, to.raw);
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
