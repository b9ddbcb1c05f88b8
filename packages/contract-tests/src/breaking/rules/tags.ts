import { escapeStep } from "../../json-pointer.ts";
import type { Alternative } from "../schema/alternatives.ts";
import { propertySchema } from "../schema/properties.ts";
import type { Rule } from "./rule.ts";

/** The texts that a property of an alternative may have, by a discriminator or a list; none when it may have any. */
function tagsOf(alternative: Alternative, property: string): readonly unknown[] | undefined {
  const { alternatives } = propertySchema(alternative, property);
  const listed = alternatives.every(({ values }) => values)
    ? alternatives.flatMap(({ values = [] }) => values)
    : undefined;
  return alternative.tags.get(property) ?? listed;
}

function told(tags: readonly unknown[]): string {
  return tags.map((tag) => JSON.stringify(tag)).join(", ");
}

/** What discriminators call a branch, where it does not list the values of the property itself. */
export const compareTags: Rule = (a, b, { differ, question }) => {
  const change = question === "widened" && b.open ? "extensible-value" : "value";
  return [...b.tags].flatMap(([property, wanted]) => {
    const pointer = `/properties/${escapeStep(property)}`;
    const own = tagsOf(a, property);
    if (!own) return [differ("values", pointer, "tag", "any", told(wanted))];
    const refused = own.filter((tag) => typeof tag !== "string" || !wanted.includes(tag));
    return refused.map((tag) => differ(change, pointer, `tag ${told([tag])}`, "accepted", "refused"));
  });
};
