import type { Alternative } from "./alternatives.ts";
import { numberRange } from "./number-range.ts";

function numbers({ conjuncts }: Pick<Alternative, "conjuncts">, keyword: string): readonly number[] {
  return conjuncts.map(({ keywords }) => keywords[keyword]).filter((value) => typeof value === "number");
}

function acceptsNumber(alternative: Alternative, value: number): boolean {
  const { low, high } = numberRange(alternative);
  const above = low.exclusive ? value > low.value : value >= low.value;
  const below = high.exclusive ? value < high.value : value <= high.value;
  const whole = !alternative.integer || Number.isInteger(value);
  return above && below && whole && numbers(alternative, "multipleOf").every((step) => Number.isInteger(value / step));
}

function matches(pattern: unknown, value: string): boolean | undefined {
  try {
    return new RegExp(String(pattern), "u").test(value);
  } catch {
    // A pattern in another dialect than JavaScript's decides nothing.
    return undefined;
  }
}

function acceptsString(alternative: Alternative, value: string): boolean | undefined {
  const { length } = [...value];
  if (numbers(alternative, "minLength").some((least) => length < least)) return false;
  if (numbers(alternative, "maxLength").some((most) => length > most)) return false;
  const keywords = alternative.conjuncts.map((conjunct) => conjunct.keywords);
  const patterns = keywords.filter((own) => "pattern" in own).map((own) => matches(own.pattern, value));
  if (patterns.includes(false)) return false;
  const unsure = keywords.some((own) => "format" in own || "contentEncoding" in own || "contentMediaType" in own);
  return unsure || patterns.includes(undefined) ? undefined : true;
}

/** Whether an alternative without a list of values accepts a value of its type; undefined when that cannot be told. */
export function accepts(alternative: Alternative, value: unknown): boolean | undefined {
  if (alternative.conjuncts.some(({ keywords }) => "not" in keywords || "if" in keywords)) return undefined;
  if (typeof value === "number") return acceptsNumber(alternative, value);
  if (typeof value === "string") return acceptsString(alternative, value);
  return value === null || typeof value === "boolean" || undefined;
}
