import { listAt } from "../document/json.ts";
import type { Alternative } from "../schema/alternatives.ts";
import { anySchema, conjunction, type Schema, schemaOf } from "../schema/schema.ts";
import type { Rule } from "./rule.ts";

function itemSchema({ conjuncts }: Alternative, place: number): Schema {
  const [first] = conjuncts;
  if (!first) return anySchema;
  const own = conjuncts.map(({ keywords, revision }) => {
    const prefix = listAt(keywords, "prefixItems");
    return schemaOf(revision, place < prefix.length ? prefix[place] : keywords.items);
  });
  return conjunction(
    first.revision,
    own.flatMap((one) => one.conjuncts),
    own.some(({ never }) => never),
  );
}

function prefixLength({ conjuncts }: Alternative): number {
  return Math.max(0, ...conjuncts.map(({ keywords }) => listAt(keywords, "prefixItems").length));
}

function isUnique({ conjuncts }: Alternative): boolean {
  return conjuncts.some(({ keywords }) => keywords.uniqueItems === true);
}

/** The items of a list, those of a tuple one by one. */
export const compareItems: Rule = (a, b, { compare, differ }) => {
  if (a.type !== "array" || a.values) return [];
  const tuple = Math.max(prefixLength(a), prefixLength(b));
  const places = [...Array.from({ length: tuple }, (_, place) => `/prefixItems/${place}`), "/items"];
  const items = places.flatMap((pointer, place) => compare(pointer, itemSchema(a, place), itemSchema(b, place)));
  const unique = isUnique(b) && !isUnique(a);
  return unique ? [...items, differ("unique-items", "/uniqueItems", "uniqueItems", "false", "true")] : items;
};
