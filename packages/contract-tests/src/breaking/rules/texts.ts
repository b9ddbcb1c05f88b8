import type { Alternative } from "../schema/alternatives.ts";
import type { Rule } from "./rule.ts";
import type { SchemaChange } from "./schema-changes.ts";

/** Formats of which each value also has the format on the right. */
const widerFormats: Readonly<Record<string, readonly string[]>> = {
  email: ["idn-email"],
  hostname: ["idn-hostname"],
  uri: ["uri-reference", "iri", "iri-reference"],
  url: ["uri", "uri-reference", "iri", "iri-reference"],
  iri: ["iri-reference"],
  "uri-reference": ["iri-reference"],
  int32: ["int64", "float", "double"],
  float: ["double"],
};

const changes: readonly (readonly [keyword: string, change: SchemaChange])[] = [
  ["pattern", "pattern"],
  ["format", "format"],
  ["contentEncoding", "content"],
  ["contentMediaType", "content"],
];

function saidBy({ conjuncts }: Alternative, keyword: string): readonly string[] {
  return conjuncts.map(({ keywords }) => keywords[keyword]).filter((value) => typeof value === "string");
}

function implies(own: string, wanted: string, keyword: string): boolean {
  return own === wanted || (keyword === "format" && (widerFormats[own]?.includes(wanted) ?? false));
}

/** `pattern`, `format` and what a text carries. Two patterns are the same only when they are written the same. */
export const compareTexts: Rule = (a, b, { differ }) => {
  if (a.values || (a.type !== "string" && a.type !== "number")) return [];
  return changes.flatMap(([keyword, change]) => {
    if (a.type === "number" && keyword !== "format") return [];
    const own = saidBy(a, keyword);
    const missing = saidBy(b, keyword).filter((wanted) => !own.some((said) => implies(said, wanted, keyword)));
    return missing.map((wanted) => differ(change, `/${keyword}`, keyword, own.join(" and ") || "none", wanted));
  });
};
