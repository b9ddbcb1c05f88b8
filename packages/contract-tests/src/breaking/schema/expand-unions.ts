import { listAt, objectAt, stringAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";
import { type Conjunct, schemaOf, tagsOf } from "./schema.ts";

/** The conjuncts that hold when one branch of each union was taken. */
export interface BranchSet {
  readonly conjuncts: readonly Conjunct[];
  /** The branches taken, as steps of a JSON pointer, such as `/oneOf/1`. */
  readonly path: string;
  /** What discriminators call the branches taken, by property; a branch that lists its values itself is not among them. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** Unions that were not multiplied out, because there were too many branches. */
  readonly folded: readonly Union[];
}

/** One `anyOf` or `oneOf`. */
interface Union {
  readonly keyword: "anyOf" | "oneOf";
  readonly conjunct: Conjunct;
}

interface State {
  readonly conjuncts: ReadonlySet<Conjunct>;
  readonly path: string;
  readonly tags: BranchSet["tags"];
  readonly taken: ReadonlySet<string>;
}

/** So many combinations of branches are looked at, and unions beyond are compared as they are written. */
const mostCombinations = 256;

function unionsOf(conjuncts: Iterable<Conjunct>): readonly Union[] {
  return [...conjuncts].flatMap((conjunct) =>
    (["anyOf", "oneOf"] as const)
      .filter((keyword) => Array.isArray(conjunct.keywords[keyword]))
      .map((keyword) => ({ keyword, conjunct })),
  );
}

function nameOf({ keyword, conjunct }: Union): string {
  return `${conjunct.id} ${keyword}`;
}

/** Whether a branch says itself which values its tag has. */
function saysItsTag(revision: Revision, branch: unknown, property: string): boolean {
  return schemaOf(revision, branch).conjuncts.some(({ keywords }) =>
    schemaOf(revision, objectAt(keywords, "properties")[property]).conjuncts.some((part) => "enum" in part.keywords),
  );
}

/** The tags of a branch beside those of the branches that were taken before. */
function withTags(tags: BranchSet["tags"], { conjunct }: Union, branch: unknown): BranchSet["tags"] {
  const discriminator = objectAt(conjunct.keywords, "discriminator");
  const property = stringAt(discriminator, "propertyName");
  if (property === undefined || saysItsTag(conjunct.revision, branch, property)) return tags;
  const own = tagsOf(discriminator, branch);
  return own.length > 0 ? new Map([...tags, [property, own]]) : tags;
}

function takeBranches(state: State, union: Union): readonly State[] {
  const { keyword, conjunct } = union;
  const taken = new Set([...state.taken, nameOf(union)]);
  return listAt(conjunct.keywords, keyword).flatMap((branch, index) => {
    const schema = schemaOf(conjunct.revision, branch);
    if (schema.never) return [];
    return [
      {
        conjuncts: new Set([...state.conjuncts, ...schema.conjuncts]),
        path: `${state.path}/${keyword}/${index}`,
        tags: withTags(state.tags, union, branch),
        taken,
      },
    ];
  });
}

function nextUnion(state: State): Union | undefined {
  return unionsOf(state.conjuncts).find((union) => !state.taken.has(nameOf(union)));
}

/** Multiplies unions out, unless that makes too many combinations. */
export function expandUnions(conjuncts: readonly Conjunct[]): readonly BranchSet[] {
  const waiting: State[] = [{ conjuncts: new Set(conjuncts), path: "", tags: new Map(), taken: new Set() }];
  const done: BranchSet[] = [];
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    const union = nextUnion(state);
    const full = waiting.length + done.length > mostCombinations;
    if (union && !full) waiting.push(...takeBranches(state, union).toReversed());
    else
      done.push({ conjuncts: [...state.conjuncts], path: state.path, tags: state.tags, folded: foldedUnions(state) });
  }
  return done;
}

function foldedUnions({ conjuncts, taken }: State): readonly Union[] {
  return unionsOf(conjuncts).filter((union) => !taken.has(nameOf(union)));
}
