import { isObject, type JsonObject } from "../../json-object.ts";
import { listAt, objectAt, stringAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";
import { type Alternative, alternativesOf } from "./alternatives.ts";
import { targetsOf } from "./dynamic-reference.ts";
import { normaliseKeywords, nullableUnion } from "./normalise-keywords.ts";

/** One schema object without its `$ref` and `allOf`. */
export interface Conjunct {
  readonly id: number;
  /** The object in the document. */
  readonly raw: object;
  readonly keywords: JsonObject;
  readonly revision: Revision;
}

/** A schema: all of its conjuncts hold. What was split by `$ref` and `allOf` is together again, so the split is unseen. */
export interface Schema {
  /** The same for the same conjuncts. */
  readonly key: string;
  readonly conjuncts: readonly Conjunct[];
  /** Whether a `false` among them refuses every value. */
  readonly never: boolean;
  readonly alternatives: readonly Alternative[];
}

let conjunctCount = 0;
/** By revision, since two documents that a program made may share objects. */
const conjuncts = new WeakMap<Revision, WeakMap<object, Conjunct | null>>();
const unions = new WeakMap<object, JsonObject>();
const schemas = new WeakMap<Revision, Map<string, Schema>>();

function makeConjunct(revision: Revision, raw: JsonObject): Conjunct | null {
  const keywords = normaliseKeywords(raw, revision.dialect);
  return Object.keys(keywords).length === 0 ? null : { id: ++conjunctCount, raw, keywords, revision };
}

function conjunctOf(revision: Revision, raw: JsonObject): Conjunct | null {
  const known = conjuncts.get(revision) ?? new WeakMap<object, Conjunct | null>();
  conjuncts.set(revision, known);
  const made = known.get(raw);
  if (made !== undefined) return made;
  const fresh = makeConjunct(revision, raw);
  known.set(raw, fresh);
  return fresh;
}

function inDialect(revision: Revision, raw: JsonObject): JsonObject {
  if (revision.dialect !== "3.0") return raw;
  const union = unions.get(raw) ?? nullableUnion(raw);
  unions.set(raw, union);
  return union;
}

/** Adds the conjuncts of a schema to those found, and tells whether it refuses everything. */
function flatten(revision: Revision, value: unknown, found: Set<Conjunct>, seen: Set<unknown>): boolean {
  if (value === false) return true;
  if (!isObject(value) || seen.has(value)) return false;
  seen.add(value);
  const raw = inDialect(revision, value);
  const targets = targetsOf(revision, raw).map((target) => flatten(revision, target, found, seen));
  const refused = targets.includes(true);
  if (targets.length > 0 && revision.dialect === "3.0") return refused;
  const branches = listAt(raw, "allOf").map((branch) => flatten(revision, branch, found, seen));
  const own = conjunctOf(revision, raw);
  if (own) found.add(own);
  return refused || branches.includes(true);
}

/** The schema for which all given conjuncts hold. */
export function conjunction(revision: Revision, parts: Iterable<Conjunct>, never = false): Schema {
  const sorted = [...new Set(parts)].toSorted((a, b) => a.id - b.id);
  const key = `${never ? "never " : ""}${sorted.map(({ id }) => id).join(" ")}`;
  const known = schemas.get(revision) ?? new Map<string, Schema>();
  schemas.set(revision, known);
  const made = known.get(key) ?? new LazySchema(key, sorted, never);
  known.set(key, made);
  return made;
}

/** The schema that all of the given values of a document describe together; no value at all means any. */
export function schemaOf(revision: Revision, ...values: readonly unknown[]): Schema {
  const found = new Set<Conjunct>();
  const refused = values.map((value) => flatten(revision, value, found, new Set()));
  return conjunction(revision, found, refused.includes(true));
}

class LazySchema implements Schema {
  readonly key: string;
  readonly conjuncts: readonly Conjunct[];
  readonly never: boolean;
  #alternatives: readonly Alternative[] | undefined;

  constructor(key: string, parts: readonly Conjunct[], never: boolean) {
    this.key = key;
    this.conjuncts = parts;
    this.never = never;
  }

  get alternatives(): readonly Alternative[] {
    this.#alternatives ??= this.never ? [] : alternativesOf(this.conjuncts);
    return this.#alternatives;
  }
}

/** The schema that refuses nothing. */
export const anySchema: Schema = new LazySchema("", [], false);

/** The last step of the reference by which a union names its branch, which is the implicit tag of a discriminator. */
function referredName(branch: unknown): string | undefined {
  const reference = isObject(branch) ? stringAt(branch, "$ref") : undefined;
  return reference?.split("/").at(-1);
}

/** The tags by which a discriminator's mapping tells a branch, or its implicit one. */
export function tagsOf(discriminator: JsonObject, branch: unknown): readonly string[] {
  const name = referredName(branch);
  const mapped = Object.entries(objectAt(discriminator, "mapping"));
  const tags = mapped.filter(([, to]) => typeof to === "string" && to.split("/").at(-1) === name).map(([tag]) => tag);
  return tags.length === 0 && name !== undefined ? [name] : tags;
}
