import { Acceptance, deepest, tooDeep } from "./acceptance.ts";
import { Budget } from "./budget.ts";
import type { Difference } from "./rules/difference.ts";
import { differenceOf } from "./rules/difference-of.ts";
import type { Comparison } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";
import { tellOnce } from "./rules/tell-once.ts";
import { tellSchema } from "./rules/tell-schema.ts";
import { type Alternative, type JsonType, jsonTypes } from "./schema/alternatives.ts";
import { matchAlternatives } from "./schema/match-alternatives.ts";
import type { Schema } from "./schema/schema.ts";
import { areWrittenAlike } from "./schema/written-alike.ts";
import type { Question, Side } from "./side.ts";

/** Differences, and how deep the outermost comparison lies that they took for told elsewhere; infinite when none. */
interface Told {
  readonly differences: readonly Difference[];
  readonly lowest: number;
}

function rebase(pointer: string, differences: readonly Difference[]): readonly Difference[] {
  return differences.map((difference) => ({ ...difference, pointer: pointer + difference.pointer }));
}

function typesText({ alternatives }: Schema): string {
  const types = new Set(alternatives.map(({ type, integer }) => (integer ? "integer" : type)));
  if (types.size === jsonTypes.length) return "any";
  return [...types].join(" or ") || "nothing";
}

/** Tells the answers to one question about pairs of schemas, as one side sees them. */
class SchemaComparer {
  readonly #side: Side;
  readonly #question: Question;
  readonly #acceptance: Acceptance;
  readonly #known = new Map<string, Told>();
  /** What left a part to a comparison that still runs, and would tell too little once that is over. */
  readonly #partial = new Map<string, Told>();
  readonly #running = new Map<string, number>();
  #lowest = Number.POSITIVE_INFINITY;

  constructor(side: Side, question: Question, acceptance: Acceptance) {
    this.#side = side;
    this.#question = question;
    this.#acceptance = acceptance;
  }

  /** Differences between all values of the first and those of the second; what still runs is told by whoever began it. */
  compare(a: Schema, b: Schema): readonly Difference[] {
    if (areWrittenAlike(a, b)) return [];
    const key = `${a.key}|${b.key}`;
    const running = this.#running.get(key);
    const { differences, lowest } =
      running === undefined
        ? (this.#known.get(key) ?? this.#partial.get(key) ?? this.#run(key, a, b))
        : { differences: [], lowest: running };
    this.#lowest = Math.min(this.#lowest, lowest);
    return differences;
  }

  #run(key: string, a: Schema, b: Schema): Told {
    const [outer, depth, first] = [this.#lowest, this.#running.size, this.#partial.size];
    if (depth > deepest) throw tooDeep();
    this.#lowest = Number.POSITIVE_INFINITY;
    this.#running.set(key, depth);
    const differences = tellOnce(this.#differences(a, b));
    this.#running.delete(key);
    const lowest = this.#lowest < depth ? this.#lowest : Number.POSITIVE_INFINITY;
    this.#lowest = outer;
    const told = { differences, lowest };
    if (lowest < depth) this.#partial.set(key, told);
    else {
      for (const inner of [...this.#partial.keys()].slice(first)) this.#partial.delete(inner);
      this.#known.set(key, told);
    }
    return told;
  }

  #differences(a: Schema, b: Schema): readonly Difference[] {
    const told = this.#question === "narrowed" ? tellSchema(a, b, this.#side) : [];
    const lost = jsonTypes.filter((type) => has(a, type) && !has(b, type));
    return [...told, ...this.#lostTypes(lost, a, b), ...jsonTypes.flatMap((type) => this.#ofType(type, a, b))];
  }

  #lostTypes(lost: readonly JsonType[], a: Schema, b: Schema): readonly Difference[] {
    const [branches, types] = this.#extensions(lost, a, b);
    const added = branches.map((branch) => this.#branch(branch, a, b, true));
    if (types.length === 0) return added;
    const onlyNull = lost.length === 1 && lost[0] === "null" && b.alternatives.length > 0;
    const change = onlyNull ? "nullable" : "type";
    return [...added, differenceOf(this.#question, a, b, change, "", "type", typesText(a), typesText(b))];
  }

  /** Of types that a union did not have: the branches that its readers were told to expect, and the types left. */
  #extensions(lost: readonly JsonType[], a: Schema, b: Schema): readonly [readonly Alternative[], readonly JsonType[]] {
    if (this.#question === "narrowed" || !b.alternatives.some(({ open }) => open)) return [[], lost];
    const expected = a.alternatives.filter(({ type, path }) => lost.includes(type) && path !== "");
    return [expected, lost.filter((type) => !expected.some((one) => one.type === type))];
  }

  #ofType(type: JsonType, a: Schema, b: Schema): readonly Difference[] {
    const as = a.alternatives.filter((alternative) => alternative.type === type);
    const bs = b.alternatives.filter((alternative) => alternative.type === type);
    if (as.length === 0 || bs.length === 0) return [];
    const judge = {
      side: this.#side,
      accepts: (x: Alternative, y: Alternative) => this.#acceptance.acceptsAlternative(x, y),
      distance: (x: Alternative, y: Alternative) => this.#acceptance.distance(x, y),
    };
    return matchAlternatives(as, bs, judge).flatMap((match) =>
      match.b ? this.#alternatives(match.a, match.b) : [this.#branch(match.a, a, b, isExpected(match.a, bs))],
    );
  }

  #branch(lone: Alternative, a: Schema, b: Schema, extensible: boolean): Difference {
    const change = extensible && this.#question === "widened" ? "extensible-branch" : "branch";
    const subject = `a branch of type ${lone.type}`;
    return differenceOf(this.#question, a, b, change, lone.path, subject, "there", "absent");
  }

  #alternatives(a: Alternative, b: Alternative): readonly Difference[] {
    const path = this.#question === "narrowed" ? b.path : a.path;
    const comparison: Comparison = {
      side: this.#side,
      question: this.#question,
      compare: (pointer, from, to) => rebase(pointer, this.compare(from, to)),
      same: this.#acceptance.same,
      differ: (...told) => differenceOf(this.#question, a, b, ...told),
    };
    return rebase(
      path,
      rules.flatMap((rule) => rule(a, b, comparison)),
    );
  }
}

/** Whether readers were told to expect one more branch, or one more value of a list. */
function isExpected(lone: Alternative, bs: readonly Alternative[]): boolean {
  return bs.some(({ open, extensible }) => open || (extensible && lone.values !== undefined));
}

function has({ alternatives }: Schema, type: JsonType): boolean {
  return alternatives.some((alternative) => alternative.type === type);
}

/** Compares an old with a new schema, as one side sees them. */
export type CompareSchemas = (older: Schema, newer: Schema, side: Side) => readonly Difference[];

/** Makes a comparison that remembers the schemas it compared. */
export function createSchemaComparison(): CompareSchemas {
  const budget = new Budget();
  // Of what an answer may be nothing is overlooked, but that a request may hold a new property is.
  const strict = new Acceptance("response", "widened", budget);
  const comparer = (side: Side, question: Question) =>
    new SchemaComparer(side, question, new Acceptance(side, question, budget, strict));
  const narrowed = { request: comparer("request", "narrowed"), response: comparer("response", "narrowed") };
  const widened = { request: comparer("request", "widened"), response: comparer("response", "widened") };
  return (older, newer, side) => [...narrowed[side].compare(older, newer), ...widened[side].compare(newer, older)];
}
