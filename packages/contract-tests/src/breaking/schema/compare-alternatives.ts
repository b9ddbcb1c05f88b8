import { concernsValues, type Difference } from "../rules/difference.ts";
import type { Side } from "../side.ts";
import type { Alternative } from "./alternatives.ts";
import { describedNames, propertySchema } from "./properties.ts";

/** The differences between two alternatives. */
export type CompareAlternatives = (a: Alternative, b: Alternative) => readonly Difference[];

/** What became of one alternative: the differences from its partner, or none for one that has no partner. */
export interface Match {
  readonly a: Alternative;
  readonly differences: readonly Difference[] | undefined;
}

function cost(differences: readonly Difference[]): number {
  return differences.filter(concernsValues).length;
}

function listedTexts(alternative: Alternative, name: string): readonly string[] | undefined {
  const { alternatives } = propertySchema(alternative, name);
  if (alternatives.some(({ values }) => values === undefined)) return undefined;
  return alternatives.flatMap(({ values = [] }) => values.map((value) => JSON.stringify(value)));
}

/** Whether a property tells two objects apart, because each has or is called by values that the other is not. */
function areTagged(a: Alternative, b: Alternative, side: Side): boolean {
  const apart = [...a.tags].some(([property, own]) => {
    const other = b.tags.get(property);
    return other !== undefined && own.every((tag) => !other.includes(tag));
  });
  if (apart) return true;
  return [...describedNames(a, side)].some((name) => {
    const own = listedTexts(a, name);
    const other = own && listedTexts(b, name);
    return own !== undefined && other !== undefined && own.every((text) => !other.includes(text));
  });
}

/**
 * Finds for each alternative of `as` one of `bs` that accepts all of its values. Where there is none, the one that is
 * left over and least different is taken for its partner, as long as no tag tells the two apart.
 */
export function matchAlternatives(
  as: readonly Alternative[],
  bs: readonly Alternative[],
  compare: CompareAlternatives,
  side: Side,
): readonly Match[] {
  const taken = new Set<Alternative>();
  const pairs = as.map((a) => ({ a, options: bs.map((b) => ({ b, differences: compare(a, b) })) }));
  const fits = pairs.map(({ a, options }) => {
    const fitting = options.filter(({ differences }) => cost(differences) === 0);
    const best = fitting.toSorted((x, y) => x.differences.length - y.differences.length)[0];
    if (best) taken.add(best.b);
    return { a, options, best };
  });
  const alone = as.length === 1 && bs.length === 1;
  return fits.map(({ a, options, best }) => {
    if (best) return { a, differences: best.differences };
    const left = options.filter(({ b }) => alone || (!taken.has(b) && !areTagged(a, b, side)));
    const partner = left.toSorted((x, y) => cost(x.differences) - cost(y.differences))[0];
    if (partner) taken.add(partner.b);
    return { a, differences: partner?.differences };
  });
}
