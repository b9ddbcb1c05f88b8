import type { Alternative } from "./alternatives.ts";

/** One end of a range. */
export interface Limit {
  /** Infinite when there is none. */
  readonly value: number;
  readonly exclusive: boolean;
}

type Part = Pick<Alternative, "conjuncts" | "integer">;

function limits({ conjuncts }: Part, keyword: string, exclusive: boolean): readonly Limit[] {
  return conjuncts
    .map(({ keywords }) => keywords[keyword])
    .filter((value) => typeof value === "number")
    .map((value) => ({ value, exclusive }));
}

/** Between whole numbers an exclusive limit is the next inclusive one. */
function whole({ value, exclusive }: Limit, direction: 1 | -1): Limit {
  if (!Number.isFinite(value)) return { value, exclusive };
  const inward = direction === 1 ? Math.ceil(value) : Math.floor(value);
  return { value: exclusive && inward === value ? inward + direction : inward, exclusive: false };
}

function tightest(found: readonly Limit[], direction: 1 | -1): Limit {
  const none: Limit = { value: -direction * Number.POSITIVE_INFINITY, exclusive: false };
  return found.reduce((best, limit) => {
    const further = direction * (limit.value - best.value);
    return further > 0 || (further === 0 && limit.exclusive) ? limit : best;
  }, none);
}

/** The numbers that an alternative admits. */
export function numberRange(part: Part): { readonly low: Limit; readonly high: Limit } {
  const low = tightest([...limits(part, "minimum", false), ...limits(part, "exclusiveMinimum", true)], 1);
  const high = tightest([...limits(part, "maximum", false), ...limits(part, "exclusiveMaximum", true)], -1);
  return part.integer ? { low: whole(low, 1), high: whole(high, -1) } : { low, high };
}
