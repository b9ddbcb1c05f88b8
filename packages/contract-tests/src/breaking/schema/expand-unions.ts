import { listAt, objectAt, stringAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";
import { type Child, childrenOf } from "./inheritance.ts";
import { type Conjunct, schemaOf, tagsOf } from "./schema.ts";

/** The conjuncts that hold when one branch of each union was taken. */
export interface BranchSet {
  readonly conjuncts: readonly Conjunct[];
  /** The branches taken, as steps of a JSON pointer, such as `/oneOf/1`. */
  readonly path: string;
  /** What discriminators call the branches taken, by property; a branch that lists its values itself is not among them. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** Whether readers of one of the unions were told to expect more branches. */
  readonly open: boolean;
  /** Unions that were not multiplied out, because there were too many branches. */
  readonly folded: readonly Union[];
}

/** One `anyOf` or `oneOf`, or the kinds of what a discriminator stands beside. */
export interface Union {
  readonly name: string;
  readonly conjunct: Conjunct;
  readonly branches: readonly Branch[];
}

interface Branch {
  readonly value: unknown;
  readonly path: string;
  readonly tags: readonly string[];
}

interface State {
  readonly conjuncts: ReadonlySet<Conjunct>;
  readonly path: string;
  readonly tags: BranchSet["tags"];
  readonly taken: ReadonlySet<string>;
  readonly open: boolean;
}

/** So many combinations of branches are looked at, and unions beyond are compared as they are written. */
const mostCombinations = 256;

function writtenUnions(conjunct: Conjunct): readonly Union[] {
  const discriminator = objectAt(conjunct.keywords, "discriminator");
  return ["anyOf", "oneOf"]
    .filter((keyword) => Array.isArray(conjunct.keywords[keyword]))
    .map((keyword) => ({
      name: `${conjunct.id} ${keyword}`,
      conjunct,
      branches: listAt(conjunct.keywords, keyword).map((value, index) => {
        return { value, path: `/${keyword}/${index}`, tags: tagsOf(discriminator, value) };
      }),
    }));
}

/** The kinds of a schema, unless one of them was named already. */
function kindUnion(conjunct: Conjunct, conjuncts: ReadonlySet<Conjunct>): readonly Union[] {
  const children = childrenOf(conjunct.revision, conjunct.raw);
  const isNamed = ({ schema }: Child) =>
    schemaOf(conjunct.revision, schema).conjuncts.every((part) => conjuncts.has(part));
  if (children.length === 0 || children.some(isNamed)) return [];
  const branches = children.map(({ schema, path, tags }) => ({ value: schema, path, tags }));
  return [{ name: `${conjunct.id} kinds`, conjunct, branches }];
}

function unionsOf(conjuncts: ReadonlySet<Conjunct>): readonly Union[] {
  return [...conjuncts].flatMap((conjunct) => [...writtenUnions(conjunct), ...kindUnion(conjunct, conjuncts)]);
}

/** Whether a branch says itself which values its tag has. */
function saysItsTag(revision: Revision, branch: unknown, property: string): boolean {
  return schemaOf(revision, branch).conjuncts.some(({ keywords }) =>
    schemaOf(revision, objectAt(keywords, "properties")[property]).conjuncts.some((part) => "enum" in part.keywords),
  );
}

/** The tags of a branch beside those of the branches that were taken before. */
function withTags(tags: BranchSet["tags"], { conjunct }: Union, { value, tags: own }: Branch): BranchSet["tags"] {
  const property = stringAt(objectAt(conjunct.keywords, "discriminator"), "propertyName");
  if (property === undefined || own.length === 0 || saysItsTag(conjunct.revision, value, property)) return tags;
  return new Map([...tags, [property, own]]);
}

function takeBranches(state: State, union: Union): readonly State[] {
  const taken = new Set([...state.taken, union.name]);
  const open = state.open || union.conjunct.keywords["x-extensible"] === true;
  return union.branches.flatMap((branch) => {
    const schema = schemaOf(union.conjunct.revision, branch.value);
    if (schema.never) return [];
    const conjuncts = new Set([...state.conjuncts, ...schema.conjuncts]);
    const tags = withTags(state.tags, union, branch);
    return [{ conjuncts, path: state.path + branch.path, tags, taken, open }];
  });
}

function nextUnion(state: State): Union | undefined {
  return unionsOf(state.conjuncts).find((union) => !state.taken.has(union.name));
}

/** Multiplies unions out, unless that makes too many combinations. */
export function expandUnions(conjuncts: readonly Conjunct[]): readonly BranchSet[] {
  const waiting: State[] = [
    { conjuncts: new Set(conjuncts), path: "", tags: new Map(), taken: new Set(), open: false },
  ];
  const done: BranchSet[] = [];
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    const union = nextUnion(state);
    const full = waiting.length + done.length > mostCombinations;
    if (union && !full) waiting.push(...takeBranches(state, union).toReversed());
    else done.push({ ...state, conjuncts: [...state.conjuncts], folded: foldedUnions(state) });
  }
  return done;
}

function foldedUnions({ conjuncts, taken }: State): readonly Union[] {
  return unionsOf(conjuncts).filter((union) => !taken.has(union.name));
}
