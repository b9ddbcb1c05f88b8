import { canonical, listAt } from "../document/json.ts";
import { accepts } from "./accepts.ts";
import { type BranchSet, expandUnions } from "./expand-unions.ts";
import type { Conjunct } from "./schema.ts";

/** The types that JSON Schema tells apart, an integer being a number. */
export const jsonTypes = ["null", "boolean", "number", "string", "array", "object"] as const;

/** One of the types that JSON Schema knows. */
export type JsonType = (typeof jsonTypes)[number];

/** One way to satisfy a schema: a single type, and no union left. */
export interface Alternative extends BranchSet {
  readonly type: JsonType;
  /** Only whole numbers. */
  readonly integer: boolean;
  /** The only values, when they are listed. */
  readonly values: readonly unknown[] | undefined;
  /** Whether readers were told to expect more values. */
  readonly extensible: boolean;
}

function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "boolean" || type === "number" || type === "string" ? type : "object";
}

function allows(type: JsonType, { keywords }: Conjunct): boolean {
  if (keywords.type === undefined) return true;
  const types = listAt(keywords, "type");
  return types.includes(type) || (type === "number" && types.includes("integer"));
}

function isInteger({ keywords }: Conjunct): boolean {
  const types = listAt(keywords, "type");
  return types.includes("integer") && !types.includes("number");
}

/** A union that is extensible lets its branches be more, not the values of a branch. */
function isUnion(keywords: Conjunct["keywords"]): boolean {
  return "oneOf" in keywords || "anyOf" in keywords;
}

/** All values of the types that have but few, so that it does not matter whether they are listed. */
const allValues: Readonly<Partial<Record<JsonType, readonly unknown[]>>> = { null: [null], boolean: [false, true] };

function listedValues(conjuncts: readonly Conjunct[], type: JsonType): readonly unknown[] | undefined {
  const lists = conjuncts.filter(({ keywords }) => "enum" in keywords).map(({ keywords }) => listAt(keywords, "enum"));
  if (lists.length === 0) return allValues[type];
  const texts = lists.map((list) => new Set(list.map(canonical)));
  return lists[0]?.filter((value) => typeOf(value) === type && texts.every((set) => set.has(canonical(value))));
}

function alternativeOf(set: BranchSet, type: JsonType): Alternative {
  const listed = listedValues(set.conjuncts, type);
  const open: Alternative = {
    ...set,
    type,
    integer: type === "number" && set.conjuncts.some(isInteger),
    values: undefined,
    extensible: set.conjuncts.some(({ keywords }) => keywords["x-extensible"] === true && !isUnion(keywords)),
  };
  return listed ? { ...open, values: listed.filter((value) => accepts(open, value) !== false) } : open;
}

/** A schema as the list of its alternatives: unions are multiplied out, and each type stands alone. */
export function alternativesOf(conjuncts: readonly Conjunct[]): readonly Alternative[] {
  return expandUnions(conjuncts)
    .flatMap((set) =>
      jsonTypes
        .filter((type) => set.conjuncts.every((conjunct) => allows(type, conjunct)))
        .map((type) => alternativeOf(set, type)),
    )
    .filter(({ values }) => values === undefined || values.length > 0);
}
