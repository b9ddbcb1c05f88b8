import type { Side } from "../side.ts";
import type { Alternative } from "./alternatives.ts";
import { describedNames, propertySchema } from "./properties.ts";
import { remember } from "./remember.ts";
import { areConjunctsAlike } from "./written-alike.ts";

/** What is asked of two alternatives of one type. */
interface Judge {
  readonly side: Side;
  /** Whether the second accepts all values of the first. */
  accepts(a: Alternative, b: Alternative): boolean;
  /** How different they are; the number compares only with others. */
  distance(a: Alternative, b: Alternative): number;
}

/** What became of one alternative: its partner, or none. */
export interface Match {
  readonly a: Alternative;
  readonly b: Alternative | undefined;
}

/** Whether each value in a list is accepted by one alternative or another. */
export function isCovered(a: Alternative, bs: readonly Alternative[], accepts: Judge["accepts"]): boolean {
  if (!a.values || bs.length < 2) return false;
  return a.values.every((value) => bs.some((b) => accepts({ ...a, values: [value] }, b)));
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

/** The outline of what was written, by which most that is not alike can be told at once. */
const outline = remember(({ conjuncts }) =>
  conjuncts.map(({ raw }) =>
    Object.entries(raw).map(([key, value]) => [key, typeof value === "object" ? Object.keys(value ?? {}) : value]),
  ),
);

function signature({ type, integer, values, tags, folded, conjuncts }: Alternative): string {
  return JSON.stringify([type, integer, values, [...tags], folded.length, outline({ conjuncts })]);
}

/** Pairs what is written alike; most branches of a union stay as they were. */
export function matchAlike(
  as: readonly Alternative[],
  bs: readonly Alternative[],
): ReadonlyMap<Alternative, Alternative> {
  if (as.length < 2 || bs.length < 2) return new Map();
  const waiting = Map.groupBy(bs, signature);
  const matched = new Map<Alternative, Alternative>();
  for (const a of as) {
    const same = waiting.get(signature(a));
    const b = same?.find((one) => areConjunctsAlike(a.conjuncts, one.conjuncts));
    if (b) matched.set(a, b);
  }
  return matched;
}

/** The one that stands where `a` stands, if it accepts all of `a`; else the least different of those that do. */
function findAccepting(a: Alternative, bs: readonly Alternative[], judge: Judge): Alternative | undefined {
  const counterpart = bs.find(({ path }) => path === a.path);
  if (counterpart && judge.accepts(a, counterpart)) return counterpart;
  const fitting = bs.filter((b) => b !== counterpart && judge.accepts(a, b));
  if (fitting.length < 2) return fitting[0];
  return fitting.map((b) => ({ b, far: judge.distance(a, b) })).toSorted((x, y) => x.far - y.far)[0]?.b;
}

/** The pairs of those left over on both sides, the least different first. */
function matchLeft(as: readonly Alternative[], bs: readonly Alternative[], judge: Judge): readonly Match[] {
  const pairs = as.flatMap((a) =>
    bs.filter((b) => !areTagged(a, b, judge.side)).map((b) => ({ a, b, far: judge.distance(a, b) })),
  );
  const partners = new Map<Alternative, Alternative>();
  const taken = new Set<Alternative>();
  for (const { a, b } of pairs.toSorted((x, y) => x.far - y.far)) {
    if (partners.has(a) || taken.has(b)) continue;
    partners.set(a, b);
    taken.add(b);
  }
  return as.map((a) => ({ a, b: partners.get(a) }));
}

/**
 * Finds for each alternative of `as` one of `bs` that accepts all of its values. Where there is none, the one that is
 * left over and least different is taken for its partner, as long as no tag tells the two apart. A list of values that
 * several accept together needs no partner and is not among the matches.
 */
export function matchAlternatives(
  as: readonly Alternative[],
  bs: readonly Alternative[],
  judge: Judge,
): readonly Match[] {
  const [only] = as;
  if (only && as.length === 1 && bs.length === 1) return [{ a: only, b: bs[0] }];
  const matched = new Map(matchAlike(as, bs));
  for (const a of as) {
    const best = matched.get(a) ?? findAccepting(a, bs, judge);
    if (best) matched.set(a, best);
  }
  const taken = new Set(matched.values());
  const left = as.filter((a) => !matched.has(a) && !isCovered(a, bs, judge.accepts));
  const free = bs.filter((b) => !taken.has(b));
  return [...[...matched].map(([a, b]) => ({ a, b })), ...matchLeft(left, free, judge)];
}
