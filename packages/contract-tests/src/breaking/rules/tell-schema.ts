import { canonical, listAt } from "../document/json.ts";
import type { Schema } from "../schema/schema.ts";
import type { Side } from "../side.ts";
import type { Difference } from "./difference.ts";
import type { SchemaChange } from "./schema-changes.ts";

function textOf({ conjuncts }: Schema, keyword: string): string {
  const saying = conjuncts.find(({ keywords }) => keyword in keywords);
  return saying ? canonical(saying.keywords[keyword]) : "none";
}

/** Values that are named although others are accepted, too. */
function knownValues({ alternatives, conjuncts }: Schema): ReadonlySet<string> {
  const open = new Set(alternatives.filter(({ values }) => !values).map(({ type }) => type));
  const beside = alternatives
    .filter(({ type, values }) => values && open.has(type))
    .flatMap(({ values = [] }) => values);
  const named = conjuncts.flatMap(({ keywords }) => listAt(keywords, "x-known-values"));
  return new Set([...beside, ...named].map((value) => JSON.stringify(value)));
}

function isExtensible({ conjuncts }: Schema): boolean {
  return conjuncts.some(({ keywords }) => keywords["x-extensible"] === true);
}

/** What two schemas tell differently without accepting other values. */
export function tellSchema(older: Schema, newer: Schema, side: Side): readonly Difference[] {
  const places = { old: older.conjuncts[0]?.raw, new: newer.conjuncts[0]?.raw };
  const tell = (change: SchemaChange, pointer: string, message: string): Difference => ({
    change,
    question: "told",
    pointer,
    message,
    places,
  });
  return [
    ...tellKeywords(older, newer, tell),
    ...tellKnownValues(older, newer, tell),
    ...(side === "response" ? tellExtensible(older, newer, places) : []),
  ];
}

type Tell = (change: SchemaChange, pointer: string, message: string) => Difference;

function tellKeywords(older: Schema, newer: Schema, tell: Tell): readonly Difference[] {
  const [wasDefault, isDefault] = [textOf(older, "default"), textOf(newer, "default")];
  const [was, is] = [textOf(older, "deprecated") === "true", textOf(newer, "deprecated") === "true"];
  return [
    ...(wasDefault === isDefault ? [] : [tell("default", "/default", `default: ${wasDefault} → ${isDefault}`)]),
    ...(is && !was ? [tell("deprecated", "", "deprecated: false → true")] : []),
    ...(was && !is ? [tell("restored", "", "deprecated: true → false")] : []),
  ];
}

function tellKnownValues(older: Schema, newer: Schema, tell: Tell): readonly Difference[] {
  const [was, is] = [knownValues(older), knownValues(newer)];
  const added = [...is].filter((value) => !was.has(value)).map((value) => `${value} added`);
  const removed = [...was].filter((value) => !is.has(value)).map((value) => `${value} removed`);
  const changes = [...added, ...removed];
  return changes.length > 0 ? [tell("known-value", "", `known values: ${changes.join(", ")}`)] : [];
}

/** Readers of an enum that becomes extensible must expect values that they did not before. */
function tellExtensible(older: Schema, newer: Schema, places: Difference["places"]): readonly Difference[] {
  const [was, is] = [isExtensible(older), isExtensible(newer)];
  if (was === is) return [];
  const message = `x-extensible: ${was} → ${is}`;
  return [{ change: "extensible", question: is ? "widened" : "narrowed", pointer: "", message, places }];
}
