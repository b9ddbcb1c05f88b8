import { isDeepStrictEqual } from "node:util";
import { isObject } from "../json-object.ts";
import { escapeStep } from "../json-pointer.ts";
import { pointerOf, resolveSchema } from "../judge/contract-schemas.ts";
import { accepts } from "../judge/judge-value.ts";
import type { CellKind } from "./coverage.ts";
import { type Sighting, within } from "./sighting.ts";

/** What a schema says can be there, and the recorded values that show it. */
export interface SchemaCell {
  readonly kind: CellKind;
  /** Place in the value, `*` standing for any item and `<…>` for a branch. */
  readonly place: string;
  /** What is at the place: the name of the property, the value, the name of the branch. */
  readonly name: string;
  readonly schemaPath: string;
  readonly shown: readonly Sighting[];
}

interface Keywords {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly "x-known-values"?: readonly unknown[];
  readonly properties?: Readonly<Record<string, object | boolean>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: object | boolean;
  readonly items?: object;
  readonly minItems?: number;
  readonly allOf?: readonly object[];
  readonly anyOf?: readonly object[];
  readonly oneOf?: readonly object[];
}

/** Where the walk through a schema stands. */
interface Visit {
  readonly schema: object;
  readonly own: Keywords;
  readonly place: string;
  readonly sightings: readonly Sighting[];
  /** The schemas around this one: a schema inside itself is walked once. */
  readonly around: readonly object[];
}

function cell(visit: Visit, kind: CellKind, name: string, shown: readonly Sighting[], keyword: string): SchemaCell {
  const schemaPath = `${pointerOf(visit.schema) ?? ""}/${keyword}`;
  return { kind, name, shown, place: visit.place, schemaPath };
}

function* below(visit: Visit, schema: object | boolean, step: string, sightings: readonly Sighting[]) {
  if (typeof schema === "boolean") return;
  yield* schemaCells(schema, sightings, `${visit.place}${step}`, [...visit.around, visit.schema]);
}

function* valueCells(visit: Visit): Generator<SchemaCell> {
  const { own, sightings } = visit;
  const keyword = own.enum ? "enum" : "x-known-values";
  // One constant can only be seen with its property, or as the tag of its branch.
  for (const value of own.enum ?? own["x-known-values"] ?? []) {
    if (value === null) continue;
    const shown = sightings.filter((sighting) => isDeepStrictEqual(sighting.value, value));
    yield cell(visit, "value", JSON.stringify(value), shown, keyword);
  }
}

function* nullCells(visit: Visit): Generator<SchemaCell> {
  const { own, sightings } = visit;
  const nullable = [own.type].flat().includes("null") && own.type !== "null";
  if (!nullable && !own.enum?.includes(null)) return;
  const shown = sightings.filter(({ value }) => value === null);
  yield cell(visit, "null", "null", shown, nullable ? "type" : "enum");
}

function* propertyCells(visit: Visit): Generator<SchemaCell> {
  const { own, sightings } = visit;
  for (const [name, schema] of Object.entries(own.properties ?? {})) {
    const keyword = `properties/${escapeStep(name)}`;
    // A property that is refused can never be seen.
    if (schema === false) continue;
    const present = sightings.filter(({ value }) => isObject(value) && Object.hasOwn(value, name));
    yield cell(visit, "property", name, present, keyword);
    if (!own.required?.includes(name)) {
      const absent = sightings.filter(({ value }) => isObject(value) && !Object.hasOwn(value, name));
      yield cell(visit, "absence", name, absent, keyword);
    }
    const inner = within(present, (value) => (isObject(value) ? [value[name]] : []));
    yield* below(visit, schema, `/${escapeStep(name)}`, inner);
  }
}

function* listCells(visit: Visit): Generator<SchemaCell> {
  const { own, sightings } = visit;
  if (!own.items) return;
  const lists = sightings.filter(({ value }) => Array.isArray(value));
  const items = within(lists, (value) => (Array.isArray(value) ? value : []));
  if (!own.minItems) {
    const empty = lists.filter(({ value }) => Array.isArray(value) && value.length === 0);
    yield cell(visit, "empty list", "[]", empty, "items");
  }
  yield cell(visit, "item", "*", items, "items");
  yield* below(visit, own.items, "/*", items);
}

function* otherCells(visit: Visit): Generator<SchemaCell> {
  const { own, sightings } = visit;
  if (!isObject(own.additionalProperties)) return;
  const named = new Set(Object.keys(own.properties ?? {}));
  const others = within(sightings, (value) =>
    isObject(value) ? Object.keys(value).flatMap((name) => (named.has(name) ? [] : [value[name]])) : [],
  );
  yield cell(visit, "property", "*", others, "additionalProperties");
  yield* below(visit, own.additionalProperties, "/*", others);
}

/** How people call a branch: by its component, else by the kind of its values, else by its number. */
function branchName(branch: object, index: number): string {
  const component = "$ref" in branch ? String(branch.$ref).split("/").at(-1) : undefined;
  // A schema object is open: each of these keywords may be there.
  const { title, type } = branch as { readonly title?: string; readonly type?: string };
  return component ?? title ?? `${index} ${type ?? ""}`.trim();
}

function* branchCells(visit: Visit, keyword: "anyOf" | "oneOf"): Generator<SchemaCell> {
  for (const [index, branch] of (visit.own[keyword] ?? []).entries()) {
    const name = branchName(branch, index);
    const fitting = visit.sightings.filter(({ value }) => accepts(branch, value));
    // That a thing may be absent is no branch of its own.
    const isNull = "type" in branch && branch.type === "null";
    yield cell(visit, isNull ? "null" : "branch", name, fitting, `${keyword}/${index}`);
    yield* below(visit, branch, `<${name}>`, fitting);
  }
}

/**
 * Everything a schema says can be seen in a value, at every depth, with the sightings that show it. Without sightings it is
 * the list of what there is to see.
 */
export function* schemaCells(
  schema: object,
  sightings: readonly Sighting[],
  place = "",
  around: readonly object[] = [],
): Generator<SchemaCell> {
  const resolved = resolveSchema(schema);
  if (around.includes(resolved)) return;
  // A schema object is open: each of these keywords may be there.
  const visit: Visit = { schema: resolved, own: resolved as Keywords, place, sightings, around };
  yield* nullCells(visit);
  yield* valueCells(visit);
  yield* propertyCells(visit);
  yield* otherCells(visit);
  yield* listCells(visit);
  for (const part of visit.own.allOf ?? []) yield* below(visit, part, "", sightings);
  yield* branchCells(visit, "anyOf");
  yield* branchCells(visit, "oneOf");
}
