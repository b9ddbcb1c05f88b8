import type { JsonObject } from "../../json-object.ts";
import { objectAt, stringsAt } from "../document/json.ts";
import type { Side } from "../side.ts";
import { type OfParts, type Parts, remember } from "./remember.ts";
import { anySchema, type Conjunct, conjunction, type Schema, schemaOf } from "./schema.ts";

/** A property of the other side: what only an answer holds is not sent, and what only a request holds not received. */
function isHidden(conjunct: Conjunct, value: unknown, side: Side): boolean {
  const flag = side === "request" ? "readOnly" : "writeOnly";
  return schemaOf(conjunct.revision, value).conjuncts.some(({ keywords }) => keywords[flag] === true);
}

/** Names of the properties that are described, but for those of the other side. */
export const describedNames: OfParts<[Side], ReadonlySet<string>> = remember(({ conjuncts }, side) => {
  const pairs = conjuncts.flatMap((conjunct) =>
    Object.entries(objectAt(conjunct.keywords, "properties")).map(([name, value]) => ({ conjunct, name, value })),
  );
  const hidden = new Set(
    pairs.filter(({ conjunct, value }) => isHidden(conjunct, value, side)).map(({ name }) => name),
  );
  return new Set(pairs.map(({ name }) => name).filter((name) => !hidden.has(name)));
});

/** Names that must be there, but for those of the other side. */
export const requiredNames: OfParts<[Side], ReadonlySet<string>> = remember(({ conjuncts }, side) => {
  const names = conjuncts.flatMap(({ keywords }) => stringsAt(keywords, "required"));
  const hidden = (name: string) =>
    conjuncts.some((conjunct) => isHidden(conjunct, objectAt(conjunct.keywords, "properties")[name], side));
  return new Set(names.filter((name) => !hidden(name)));
});

/** The patterns of names that `patternProperties` describes. */
export function namePatterns({ conjuncts }: Parts): ReadonlySet<string> {
  return new Set(conjuncts.flatMap(({ keywords }) => Object.keys(objectAt(keywords, "patternProperties"))));
}

function matchesName(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return false;
  }
}

/** Whether `patternProperties` describes a name. */
export function matchesPattern(parts: Parts, name: string): boolean {
  return [...namePatterns(parts)].some((pattern) => matchesName(pattern, name));
}

function isDescribed(keywords: JsonObject, name: string): boolean {
  const patterns = Object.keys(objectAt(keywords, "patternProperties"));
  return (
    Object.hasOwn(objectAt(keywords, "properties"), name) || patterns.some((pattern) => matchesName(pattern, name))
  );
}

function ownSchemas({ keywords }: Conjunct, name: string): readonly unknown[] {
  const properties = objectAt(keywords, "properties");
  const patterns = Object.entries(objectAt(keywords, "patternProperties"));
  const own = Object.hasOwn(properties, name) ? [properties[name]] : [];
  const found = [...own, ...patterns.filter(([pattern]) => matchesName(pattern, name)).map(([, value]) => value)];
  return found.length > 0 ? found : [keywords.additionalProperties];
}

function unite(parts: Parts, schemas: readonly Schema[]): Schema {
  const [first] = parts.conjuncts;
  // Without a conjunct there is nothing to unite, and the revision matters to no one.
  if (!first) return anySchema;
  return conjunction(
    first.revision,
    schemas.flatMap(({ conjuncts }) => conjuncts),
    schemas.some(({ never }) => never),
  );
}

/** What `unevaluatedProperties` says of a name that no conjunct describes. */
function unevaluated({ conjuncts }: Parts, isOpen: (conjunct: Conjunct) => boolean): readonly Schema[] {
  const open = conjuncts.every((conjunct) => isOpen(conjunct) && conjunct.keywords.additionalProperties === undefined);
  const saying = conjuncts.filter(({ keywords }) => "unevaluatedProperties" in keywords);
  return open ? saying.map((one) => schemaOf(one.revision, one.keywords.unevaluatedProperties)) : [];
}

/** The schema of the property with a name, described or not. */
export const propertySchema: OfParts<[string], Schema> = remember((parts, name) => {
  const own = parts.conjuncts.map((conjunct) => schemaOf(conjunct.revision, ...ownSchemas(conjunct, name)));
  return unite(parts, [...own, ...unevaluated(parts, ({ keywords }) => !isDescribed(keywords, name))]);
});

/** The schema of the properties whose names match a pattern that `patternProperties` describes. */
export const patternSchema: OfParts<[string], Schema> = remember((parts, pattern) => {
  const own = parts.conjuncts.map(({ keywords, revision }) => {
    const patterns = objectAt(keywords, "patternProperties");
    return schemaOf(revision, Object.hasOwn(patterns, pattern) ? patterns[pattern] : keywords.additionalProperties);
  });
  return unite(parts, own);
});

/** The schema of the properties that are not described. */
export const additionalSchema: OfParts<[], Schema> = remember((parts) => {
  const own = parts.conjuncts.map(({ keywords, revision }) => schemaOf(revision, keywords.additionalProperties));
  return unite(parts, [...own, ...unevaluated(parts, () => true)]);
});

/** Whether a schema refuses nothing. */
export function isAny({ conjuncts, never }: Schema): boolean {
  return !never && conjuncts.length === 0;
}
