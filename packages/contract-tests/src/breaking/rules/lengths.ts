import type { Alternative, JsonType } from "../schema/alternatives.ts";
import { requiredNames } from "../schema/properties.ts";
import type { Rule } from "./rule.ts";
import type { SchemaChange } from "./schema-changes.ts";

interface Lengths {
  readonly least: string;
  readonly most: string;
  readonly change: SchemaChange;
}

const lengths: Readonly<Partial<Record<JsonType, Lengths>>> = {
  string: { least: "minLength", most: "maxLength", change: "length" },
  array: { least: "minItems", most: "maxItems", change: "item-count" },
  object: { least: "minProperties", most: "maxProperties", change: "property-count" },
};

function numbers({ conjuncts }: Alternative, keyword: string): readonly number[] {
  return conjuncts.map(({ keywords }) => keywords[keyword]).filter((value) => typeof value === "number");
}

function leastOf(alternative: Alternative, keyword: string): number {
  return Math.max(0, ...numbers(alternative, keyword));
}

function mostOf(alternative: Alternative, keyword: string): number {
  return Math.min(Number.POSITIVE_INFINITY, ...numbers(alternative, keyword));
}

function told(limit: number): string {
  return limit === 0 || limit === Number.POSITIVE_INFINITY ? "none" : String(limit);
}

/** How long a text, a list or an object may be. */
export const compareLengths: Rule = (a, b, { differ, side }) => {
  const own = lengths[a.type];
  if (!own || a.values) return [];
  const { least, most, change } = own;
  // Properties that must be there make a number of them by themselves.
  const implied = a.type === "object" ? requiredNames(a, side).size : 0;
  const [fromLeast, toLeast] = [Math.max(implied, leastOf(a, least)), leastOf(b, least)];
  const [fromMost, toMost] = [mostOf(a, most), mostOf(b, most)];
  return [
    ...(toLeast > fromLeast ? [differ(change, `/${least}`, least, told(fromLeast), told(toLeast))] : []),
    ...(toMost < fromMost ? [differ(change, `/${most}`, most, told(fromMost), String(toMost))] : []),
  ];
};
