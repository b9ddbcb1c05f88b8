import { escapeStep } from "../../json-pointer.ts";
import type { Rule } from "./rule.ts";

/** What discriminators call a branch, where it does not list the values of the property itself. */
export const compareTags: Rule = (a, b, { differ, question }) => {
  const change = question === "widened" && b.extensible ? "extensible-value" : "value";
  return [...a.tags].flatMap(([property, own]) => {
    const other = b.tags.get(property);
    const refused = other ? own.filter((tag) => !other.includes(tag)) : [];
    const pointer = `/properties/${escapeStep(property)}`;
    return refused.map((tag) => differ(change, pointer, `tag ${JSON.stringify(tag)}`, "accepted", "refused"));
  });
};
