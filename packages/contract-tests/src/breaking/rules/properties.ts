import { escapeStep } from "../../json-pointer.ts";
import type { Alternative } from "../schema/alternatives.ts";
import { describedNames, isAny, matchesPattern, propertySchema, requiredNames } from "../schema/properties.ts";
import type { Difference } from "./difference.ts";
import type { Comparison, Rule } from "./rule.ts";

function pointerOf(name: string): string {
  return `/properties/${escapeStep(name)}`;
}

/** A property that only the new revision describes, asked whether it refuses what was sent before. */
function addedAndNarrowing(
  name: string,
  a: Alternative,
  b: Alternative,
  comparison: Comparison,
): readonly Difference[] {
  const { compare, differ, side } = comparison;
  if (requiredNames(b, side).has(name) && !requiredNames(a, side).has(name))
    return [differ("required-property", pointerOf(name), `property ${name}`, "absent", "required")];
  const before = propertySchema(a, name);
  const now = propertySchema(b, name);
  const told: Difference = {
    ...differ("property", pointerOf(name), `property ${name}`, "absent", "optional"),
    question: "told",
  };
  if (now.never && !before.never)
    return [differ("forbidden-property", pointerOf(name), `property ${name}`, "allowed", "forbidden")];
  // Where an object was open, nobody was told to send the new name with another meaning.
  return isAny(before) || before.never ? [told] : [told, ...compare(pointerOf(name), before, now)];
}

/** The same, asked whether it is something that was refused before. */
function addedAndWidening(
  name: string,
  a: Alternative,
  b: Alternative,
  { compare, differ }: Comparison,
): readonly Difference[] {
  const before = propertySchema(b, name);
  if (isAny(before)) return [];
  if (before.never) return [differ("closed-property", pointerOf(name), `property ${name}`, "described", "refused")];
  return compare(pointerOf(name), propertySchema(a, name), before);
}

/** A property that only the old revision names, unless the new one says by a pattern what it is, or that it may not be. */
function goneName(
  name: string,
  a: Alternative,
  b: Alternative,
  { compare, differ, question }: Comparison,
): readonly Difference[] {
  const narrowed = question === "narrowed";
  if (propertySchema(narrowed ? a : b, name).never || matchesPattern(narrowed ? b : a, name))
    return compare(pointerOf(name), propertySchema(a, name), propertySchema(b, name));
  const [from, to] = narrowed ? ["described", "gone"] : ["gone", "described"];
  return [differ("removed-property", pointerOf(name), `property ${name}`, from, to)];
}

function compareName(name: string, a: Alternative, b: Alternative, comparison: Comparison): readonly Difference[] {
  const { compare, question, side } = comparison;
  const inFirst = describedNames(a, side).has(name);
  const inSecond = describedNames(b, side).has(name);
  if (inFirst && inSecond) return compare(pointerOf(name), propertySchema(a, name), propertySchema(b, name));
  const removed = inFirst === (question === "narrowed");
  if (removed) return goneName(name, a, b, comparison);
  return question === "narrowed" ? addedAndNarrowing(name, a, b, comparison) : addedAndWidening(name, a, b, comparison);
}

/** The described properties of an object, one by one. */
export const compareProperties: Rule = (a, b, comparison) => {
  if (a.type !== "object" || a.values) return [];
  const { side } = comparison;
  const names = new Set([...describedNames(a, side), ...describedNames(b, side)]);
  return [...names].flatMap((name) => compareName(name, a, b, comparison));
};

/** Properties that must be there; one that comes or goes together with its description is told with it. */
export const compareRequired: Rule = (a, b, { differ, side }) => {
  if (a.type !== "object" || a.values) return [];
  const [own, described, wanted] = [requiredNames(a, side), describedNames(a, side), describedNames(b, side)];
  const toldElsewhere = (name: string) => !described.has(name) && wanted.has(name);
  return [...requiredNames(b, side)]
    .filter((name) => !own.has(name) && !toldElsewhere(name))
    .map((name) => differ("required", pointerOf(name), `property ${name}`, "optional", "required"));
};
