import { isObject } from "../../json-object.ts";
import { canonical, stringsAt } from "../document/json.ts";
import type { Alternative } from "../schema/alternatives.ts";
import type { Union } from "../schema/expand-unions.ts";
import { type Conjunct, type Schema, schemaOf } from "../schema/schema.ts";
import { areWrittenAlike } from "../schema/written-alike.ts";
import type { Comparison, Rule } from "./rule.ts";

/** Keywords of which it is only asked whether both sides say the same, each with the types that it concerns. */
const keywords: readonly (readonly [keyword: string, type?: Alternative["type"]])[] = [
  ["not"],
  ["if"],
  ["contains", "array"],
  ["unevaluatedItems", "array"],
  ["propertyNames", "object"],
  ["dependentSchemas", "object"],
  ["dependentRequired", "object"],
];

/** What belongs to a keyword and changes its meaning. */
const companions: Readonly<Record<string, readonly string[]>> = {
  if: ["then", "else"],
  contains: ["minContains", "maxContains"],
};

function holdsSame(a: unknown, b: unknown, from: Conjunct, to: Conjunct, comparison: Comparison): boolean {
  const schemas = [a, b].every((value) => value === undefined || typeof value === "boolean" || isObject(value));
  return schemas
    ? comparison.same(schemaOf(from.revision, a), schemaOf(to.revision, b))
    : canonical(a) === canonical(b);
}

function sameMap(a: unknown, b: unknown, from: Conjunct, to: Conjunct, comparison: Comparison): boolean {
  if (!isObject(a) || !isObject(b) || Object.keys(a).length !== Object.keys(b).length) return false;
  return Object.keys(a).every((key) => {
    if (Array.isArray(a[key]))
      return canonical([...stringsAt(a, key)].toSorted()) === canonical([...stringsAt(b, key)].toSorted());
    return key in b && holdsSame(a[key], b[key], from, to, comparison);
  });
}

function sameKeyword(keyword: string, from: Conjunct, to: Conjunct, comparison: Comparison): boolean {
  const [a, b] = [from.keywords[keyword], to.keywords[keyword]];
  if (keyword.startsWith("dependent")) return sameMap(a, b, from, to, comparison);
  const all = [keyword, ...(companions[keyword] ?? [])];
  return all.every(
    (one) =>
      one in from.keywords === one in to.keywords &&
      holdsSame(from.keywords[one], to.keywords[one], from, to, comparison),
  );
}

function branchesOf({ conjunct, branches }: Union): readonly Schema[] {
  return branches.map(({ value }) => schemaOf(conjunct.revision, value));
}

/** Whether each branch of the one is written like one of the other, with all that they refer to. */
function unionsAlike(from: Union, to: Union): boolean {
  const known = branchesOf(to);
  return branchesOf(from).every((branch) => known.some((one) => areWrittenAlike(branch, one)));
}

/** `not`, `if` and their like: whether one accepts less than another is not decided, only whether they are the same. */
export const compareCompositions: Rule = (a, b, comparison) => {
  const { differ } = comparison;
  const changed = keywords
    .filter(([, type]) => type === undefined || type === a.type)
    .flatMap(([keyword]) =>
      b.conjuncts
        .filter((to) => keyword in to.keywords)
        .filter(
          (to) => !a.conjuncts.some((from) => keyword in from.keywords && sameKeyword(keyword, from, to, comparison)),
        )
        .map(() =>
          differ(
            "composition",
            `/${keyword}`,
            `${keyword}, whose effect cannot be decided`,
            "other or none",
            "this one",
          ),
        ),
    );
  const folded = b.folded.filter((to) => !a.folded.some((from) => unionsAlike(from, to)));
  return [
    ...changed,
    ...folded.map(() => differ("composition", "", "unions too many to compare", "other", "this one")),
  ];
};
