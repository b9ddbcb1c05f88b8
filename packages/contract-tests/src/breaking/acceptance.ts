import { UnreadableContractError } from "../errors/unreadable-contract-error.ts";
import type { Budget } from "./budget.ts";
import { concernsValues, type Difference } from "./rules/difference.ts";
import { differenceOf } from "./rules/difference-of.ts";
import type { Comparison } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";
import type { Alternative } from "./schema/alternatives.ts";
import { isCovered, matchAlike } from "./schema/match-alternatives.ts";
import type { Schema } from "./schema/schema.ts";
import { areWrittenAlike } from "./schema/written-alike.ts";
import type { Question, Side } from "./side.ts";

/** So many levels are compared; no document that people write has a tenth of them, and the stack ends somewhere. */
export const deepest = 250;

/** Nothing is told of a schema whose end was not seen. */
export function tooDeep(): UnreadableContractError {
  const reason = `it is nested more than ${deepest} levels deep, or as many schemas refer to each other in a chain`;
  return new UnreadableContractError("a schema", reason);
}

/**
 * Decides whether all values of one schema are values of another. What refers to itself is taken to hold until a
 * difference is found (a greatest fixed point): a refusal is known for good, an acceptance once nothing it rests on runs.
 */
export class Acceptance {
  readonly #side: Side;
  readonly #question: Question;
  readonly #budget: Budget;
  readonly #strict: Acceptance;
  readonly #known = new Map<string, boolean>();
  /** Acceptances that rest on a comparison that still runs, with the depth of the outermost such. */
  readonly #assumed = new Map<string, number>();
  #depth = 0;
  #lowest = Number.POSITIVE_INFINITY;

  /** @param strict the one that knows no indulgence, itself by default. */
  constructor(side: Side, question: Question, budget: Budget, strict?: Acceptance) {
    this.#side = side;
    this.#question = question;
    this.#budget = budget;
    this.#strict = strict ?? this;
  }

  /** Whether `b` accepts all values of `a`. */
  accepts(a: Schema, b: Schema): boolean {
    if (areWrittenAlike(a, b)) return true;
    const key = `${a.key}|${b.key}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const assumed = this.#assumed.get(key);
    if (assumed === undefined) return this.#run(key, a, b);
    this.#lowest = Math.min(this.#lowest, assumed);
    return true;
  }

  #run(key: string, a: Schema, b: Schema): boolean {
    const depth = this.#depth++;
    if (depth > deepest) throw tooDeep();
    const [outer, first] = [this.#lowest, this.#assumed.size];
    this.#lowest = Number.POSITIVE_INFINITY;
    this.#assumed.set(key, depth);
    const accepted = this.#acceptsAll(a, b);
    this.#depth = depth;
    const lowest = this.#lowest;
    this.#lowest = outer;
    if (!accepted) this.#settle(first, (other) => (other === key ? false : undefined));
    else if (lowest >= depth) this.#settle(first, () => true);
    else {
      this.#assumed.set(key, lowest);
      this.#lowest = Math.min(outer, lowest);
    }
    return accepted;
  }

  /** What was assumed since is known now, or has to be asked again. */
  #settle(first: number, decide: (key: string) => boolean | undefined): void {
    for (const key of [...this.#assumed.keys()].slice(first)) {
      this.#assumed.delete(key);
      const decided = decide(key);
      if (decided !== undefined) this.#known.set(key, decided);
    }
  }

  #acceptsAll(a: Schema, b: Schema): boolean {
    const alike = matchAlike(a.alternatives, b.alternatives);
    return a.alternatives.every((one) => {
      if (alike.has(one)) return true;
      const others = b.alternatives.filter(({ type }) => type === one.type);
      const accepts = (x: Alternative, y: Alternative) => this.acceptsAlternative(x, y);
      return others.some((other) => accepts(one, other)) || isCovered(one, others, accepts);
    });
  }

  /** Whether one alternative accepts all values of another of its type. */
  acceptsAlternative(a: Alternative, b: Alternative): boolean {
    this.#budget.spend(a);
    let refused = false;
    const comparison = this.#comparison(a, b, (_, from, to) => {
      refused ||= !this.accepts(from, to);
      return [];
    });
    return rules.every((rule) => !rule(a, b, comparison).some(concernsValues) && !refused);
  }

  /** How two alternatives differ, each of the schemas below them counting as one difference unless it is written alike. */
  distance(a: Alternative, b: Alternative): number {
    this.#budget.spend(a);
    let below = 0;
    const comparison = this.#comparison(a, b, (_, from, to) => {
      if (!areWrittenAlike(from, to)) below += this.accepts(from, to) ? 1 : 100;
      return [];
    });
    const own = rules.flatMap((rule) => rule(a, b, comparison)).map((one) => (concernsValues(one) ? 200 : 1));
    return own.reduce((sum, cost) => sum + cost, below);
  }

  /** Whether two schemas accept the same values, nothing being indulged. */
  readonly same = (a: Schema, b: Schema): boolean => this.#strict.accepts(a, b) && this.#strict.accepts(b, a);

  #comparison(a: Alternative, b: Alternative, compare: Comparison["compare"]): Comparison {
    const question = this.#question;
    const differ = (...told: Parameters<Comparison["differ"]>): Difference => differenceOf(question, a, b, ...told);
    return { side: this.#side, question, compare, same: this.same, differ };
  }
}
