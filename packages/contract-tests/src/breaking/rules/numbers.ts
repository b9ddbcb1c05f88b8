import type { Alternative } from "../schema/alternatives.ts";
import { type Limit, numberRange } from "../schema/number-range.ts";
import type { Comparison, Rule } from "./rule.ts";

function told({ value, exclusive }: Limit): string {
  return Number.isFinite(value) ? `${value}${exclusive ? " (exclusive)" : ""}` : "none";
}

function isOutside(a: Limit, b: Limit, direction: 1 | -1): boolean {
  const further = direction * (b.value - a.value);
  return further > 0 || (further === 0 && b.exclusive && !a.exclusive);
}

function steps({ conjuncts, integer }: Alternative): readonly number[] {
  const listed = conjuncts.map(({ keywords }) => keywords.multipleOf).filter((step) => typeof step === "number");
  return integer ? [...listed, 1] : listed;
}

function divides(step: number, other: number): boolean {
  const times = other / step;
  return Math.abs(times - Math.round(times)) < 1e-9;
}

function compareSteps(a: Alternative, b: Alternative, { differ }: Comparison) {
  const known = steps(a);
  const missing = steps(b).filter((step) => !known.some((own) => divides(step, own)));
  return missing.map((step) =>
    step === 1 && b.integer
      ? differ("type", "", "type", "number", "integer")
      : differ("multiple", "/multipleOf", "multipleOf", known.join(", ") || "none", String(step)),
  );
}

/** `minimum`, `maximum`, their exclusive forms, `multipleOf` and whole numbers. */
export const compareNumbers: Rule = (a, b, comparison) => {
  if (a.type !== "number" || a.values) return [];
  const from = numberRange(a);
  const to = numberRange(b);
  const { differ } = comparison;
  return [
    ...(isOutside(from.low, to.low, 1) ? [differ("minimum", "/minimum", "minimum", told(from.low), told(to.low))] : []),
    ...(isOutside(from.high, to.high, -1)
      ? [differ("maximum", "/maximum", "maximum", told(from.high), told(to.high))]
      : []),
    ...compareSteps(a, b, comparison),
  ];
};
