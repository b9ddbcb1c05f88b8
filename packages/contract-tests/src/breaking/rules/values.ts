import { canonical } from "../document/json.ts";
import { accepts } from "../schema/accepts.ts";
import type { Alternative } from "../schema/alternatives.ts";
import type { Rule } from "./rule.ts";

function admits({ values, ...rest }: Alternative, value: unknown, a: Alternative): boolean {
  if (values) return values.some((listed) => canonical(listed) === canonical(value));
  const open: Alternative = { ...rest, values: undefined };
  return accepts(open, value) ?? saysNoMore(open, a);
}

/** Whether the conjuncts of `b` that hold a list's other limits are as those of `a`, judged by their text. */
function saysNoMore(b: Alternative, a: Alternative): boolean {
  const limits = ({ conjuncts }: Alternative) =>
    new Set(
      conjuncts.flatMap(({ keywords }) =>
        Object.entries(keywords)
          .filter(([keyword]) => !["enum", "type", "default", "deprecated"].includes(keyword))
          .map((pair) => JSON.stringify(pair)),
      ),
    );
  const known = limits(a);
  return [...limits(b)].every((limit) => known.has(limit));
}

/** Listed values, by `enum` or `const`. */
export const compareValues: Rule = (a, b, { question, differ }) => {
  if (!a.values) return b.values ? [differ("values", "", "values", "any", listed(b.values))] : [];
  const extensible = question === "widened" && b.extensible;
  const change = extensible ? "extensible-value" : "value";
  return a.values
    .filter((value) => !admits(b, value, a))
    .map((value) => differ(change, "", `value ${JSON.stringify(value)}`, "accepted", "refused"));
};

function listed(values: readonly unknown[]): string {
  return `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
}
