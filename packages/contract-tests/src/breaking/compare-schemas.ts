import { UnreadableContractError } from "../errors/unreadable-contract-error.ts";
import { concernsValues, type Difference } from "./rules/difference.ts";
import type { Comparison } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";
import type { SchemaChange } from "./rules/schema-changes.ts";
import { tellSchema } from "./rules/tell-schema.ts";
import { type Alternative, type JsonType, jsonTypes } from "./schema/alternatives.ts";
import { matchAlternatives } from "./schema/compare-alternatives.ts";
import type { Schema } from "./schema/schema.ts";
import { areWrittenAlike } from "./schema/written-alike.ts";
import type { Question, Side } from "./side.ts";

interface Outcome {
  readonly differences: readonly Difference[];
  /** How deep the comparison lies that this one took for granted; infinite when it took none. */
  readonly assumes: number;
}

/** So many levels are compared; no document that people write has a tenth of them, and the stack ends somewhere. */
const deepest = 250;

function rebase(pointer: string, differences: readonly Difference[]): readonly Difference[] {
  return differences.map((difference) => ({ ...difference, pointer: pointer + difference.pointer }));
}

function typesText({ alternatives }: Schema): string {
  const types = new Set(alternatives.map(({ type, integer }) => (integer ? "integer" : type)));
  if (types.size === jsonTypes.length) return "any";
  return [...types].join(" or ") || "nothing";
}

/** Asks one question of pairs of schemas, as one side sees them. */
class SchemaComparer {
  readonly #side: Side;
  readonly #question: Question;
  readonly #known = new Map<string, readonly Difference[]>();
  readonly #running = new Map<string, number>();
  #assumed = Number.POSITIVE_INFINITY;

  readonly #strict: SchemaComparer;

  /** @param strict the one that knows no indulgence, itself by default. */
  constructor(side: Side, question: Question, strict?: SchemaComparer) {
    this.#side = side;
    this.#question = question;
    this.#strict = strict ?? this;
  }

  /** Differences between all values of the first and those of the second; what refers to itself is taken to hold. */
  compare(a: Schema, b: Schema): readonly Difference[] {
    if (areWrittenAlike(a, b)) return [];
    const key = `${a.key}|${b.key}`;
    const known = this.#known.get(key);
    if (known) return known;
    const depth = this.#running.get(key);
    if (depth !== undefined) {
      this.#assumed = Math.min(this.#assumed, depth);
      return [];
    }
    if (this.#running.size > deepest)
      throw new UnreadableContractError("a schema", `it is nested more than ${deepest} levels deep`);
    const { differences, assumes } = this.#run(key, a, b);
    // What rests on a comparison that still runs may be known only after that one.
    if (assumes >= this.#running.size) this.#known.set(key, differences);
    return differences;
  }

  #run(key: string, a: Schema, b: Schema): Outcome {
    const outer = this.#assumed;
    this.#assumed = Number.POSITIVE_INFINITY;
    this.#running.set(key, this.#running.size);
    const differences = this.#differences(a, b);
    this.#running.delete(key);
    const assumes = this.#assumed;
    this.#assumed = Math.min(outer, assumes < this.#running.size ? assumes : Number.POSITIVE_INFINITY);
    return { differences, assumes };
  }

  #differences(a: Schema, b: Schema): readonly Difference[] {
    const told = this.#question === "narrowed" ? tellSchema(a, b, this.#side) : [];
    const lost = jsonTypes.filter((type) => has(a, type) && !has(b, type));
    return [...told, ...this.#lostTypes(lost, a, b), ...jsonTypes.flatMap((type) => this.#ofType(type, a, b))];
  }

  #lostTypes(lost: readonly JsonType[], a: Schema, b: Schema): readonly Difference[] {
    if (lost.length === 0) return [];
    const onlyNull = lost.length === 1 && lost[0] === "null" && b.alternatives.length > 0;
    const change = onlyNull ? "nullable" : "type";
    return [this.#differ(a, b, change, "", "type", typesText(a), typesText(b))];
  }

  #ofType(type: JsonType, a: Schema, b: Schema): readonly Difference[] {
    const as = a.alternatives.filter((alternative) => alternative.type === type);
    const bs = b.alternatives.filter((alternative) => alternative.type === type);
    if (as.length === 0 || bs.length === 0) return [];
    const compare = (x: Alternative, y: Alternative) => this.#alternatives(x, y);
    return matchAlternatives(as, bs, compare, this.#side).flatMap(
      (match) =>
        match.differences ?? [
          this.#branch(
            match.a,
            a,
            b,
            bs.some(({ extensible }) => extensible),
          ),
        ],
    );
  }

  #branch(lone: Alternative, a: Schema, b: Schema, extensible: boolean): Difference {
    const change = extensible && this.#question === "widened" ? "extensible-branch" : "branch";
    return this.#differ(a, b, change, lone.path, `a branch of type ${lone.type}`, "there", "absent");
  }

  #alternatives(a: Alternative, b: Alternative): readonly Difference[] {
    const path = this.#question === "narrowed" ? b.path : a.path;
    const comparison: Comparison = {
      side: this.#side,
      question: this.#question,
      compare: (pointer, from, to) => rebase(pointer, this.compare(from, to)),
      same: (from, to) => ![...this.#strict.compare(from, to), ...this.#strict.compare(to, from)].some(concernsValues),
      differ: (change, pointer, subject, from, to) => this.#differ(a, b, change, pointer, subject, from, to),
    };
    return rebase(
      path,
      rules.flatMap((rule) => rule(a, b, comparison)),
    );
  }

  #differ(
    a: Pick<Schema, "conjuncts">,
    b: Pick<Schema, "conjuncts">,
    change: SchemaChange,
    pointer: string,
    subject: string,
    from: string,
    to: string,
  ): Difference {
    const narrowed = this.#question === "narrowed";
    const [older, newer] = narrowed ? [a, b] : [b, a];
    const [was, is] = narrowed ? [from, to] : [to, from];
    const places = { old: older.conjuncts[0]?.raw, new: newer.conjuncts[0]?.raw };
    return { change, question: this.#question, pointer, message: `${subject}: ${was} → ${is}`, places };
  }
}

function has({ alternatives }: Schema, type: JsonType): boolean {
  return alternatives.some((alternative) => alternative.type === type);
}

/** Compares an old with a new schema, as one side sees them. */
export type CompareSchemas = (older: Schema, newer: Schema, side: Side) => readonly Difference[];

/** Makes a comparison that remembers the schemas it compared. */
export function createSchemaComparison(): CompareSchemas {
  // Of what an answer may be nothing is overlooked, but that a request may hold a new property is.
  const strict = new SchemaComparer("response", "widened");
  const narrowed = {
    request: new SchemaComparer("request", "narrowed", strict),
    response: new SchemaComparer("response", "narrowed", strict),
  };
  const widened = { request: new SchemaComparer("request", "widened", strict), response: strict };
  return (older, newer, side) => [...narrowed[side].compare(older, newer), ...widened[side].compare(newer, older)];
}
