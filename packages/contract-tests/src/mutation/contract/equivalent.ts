import type { OpenApiDocument } from "@haoee/spec";
import { isObject, type JsonObject } from "../../json-object.ts";
import { pointerSteps, valueAt } from "../../json-pointer.ts";
import type { RootJudge } from "../probes/root-judge.ts";
import { listOf } from "./json.ts";
import { meaningOf } from "./meaning.ts";
import type { Mutant } from "./mutant.ts";
import { rootAround } from "./schema-roots.ts";
import { above, surroundingsOf, unionAround } from "./surroundings.ts";

/** What a rule looks at. */
interface Case {
  readonly document: OpenApiDocument;
  readonly judge: RootJudge;
  readonly mutant: Mutant;
  /** Pointer to the schema that is changed. */
  readonly place: string;
  readonly schema: JsonObject;
  /** What else is said of the same values. */
  readonly around: readonly JsonObject[];
}

function refusesNull({ type, $ref }: JsonObject): boolean {
  return $ref === undefined && type !== undefined && ![type].flat().includes("null");
}

const rules: Readonly<Record<string, readonly [says: string, holds: (one: Case) => boolean]>> = {
  "required added": [
    "the property is required beside this schema",
    ({ around, mutant }) =>
      around.some(({ required }) => listOf(required).includes(pointerSteps(mutant.pointer).at(-1))),
  ],
  "required removed": [
    "the property is required beside this schema",
    ({ around, mutant, schema }) => {
      const name = listOf(schema.required)[Number(pointerSteps(mutant.pointer).at(-1))];
      return around.some(({ required }) => listOf(required).includes(name));
    },
  ],
  "nullable added": [
    "another schema beside this one refuses null, or another branch takes it",
    ({ document, judge, around, place }) => {
      const union = unionAround(place);
      const whole = union === undefined ? undefined : valueAt(document, union.slice(1));
      return around.some(refusesNull) || (whole !== undefined && judge.instead(whole)(null));
    },
  ],
  "items changed": [
    "the items are described alike beside this schema",
    ({ document, around, mutant, schema }) =>
      mutant.edit.value === undefined &&
      around.some(({ items }) => meaningOf(items, document) === meaningOf(schema.items, document)),
  ],
  "type changed": [
    "a constant of this very type stands beside it",
    ({ schema, mutant }) =>
      schema.type === "integer" && mutant.edit.value === "number" && Number.isInteger(schema.const),
  ],
  "property removed": [
    "the property may hold anything, and is described beside this schema",
    ({ document, around, mutant, schema }) => {
      const name = pointerSteps(mutant.pointer).at(-1) ?? "";
      const says = isObject(schema.properties) ? meaningOf(schema.properties[name], document) : "";
      return says === "{}" && around.some(({ properties }) => isObject(properties) && name in properties);
    },
  ],
};

const depths: Readonly<Record<string, number>> = { "required added": 2, "required removed": 2, "property removed": 2 };

/**
 * Why no judge can notice a mutant: the contract says the same of the same values elsewhere. Undefined where no rule
 * shows it.
 */
export function equivalence(document: OpenApiDocument, judge: RootJudge, mutant: Mutant): string | undefined {
  const root = rootAround(document, mutant.edit.pointer);
  const rule = rules[mutant.operator];
  if (root === undefined || rule === undefined) return undefined;
  const place = above(mutant.pointer, depths[mutant.operator] ?? 1);
  const schema = valueAt(document, place.slice(1));
  if (!isObject(schema)) return undefined;
  const [says, holds] = rule;
  const around = surroundingsOf(document, root, place);
  return holds({ document, judge, mutant, place, schema, around }) ? says : undefined;
}
