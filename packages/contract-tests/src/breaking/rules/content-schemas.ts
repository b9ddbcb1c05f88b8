import type { Alternative } from "../schema/alternatives.ts";
import { anySchema, conjunction, type Schema, schemaOf } from "../schema/schema.ts";
import type { Rule } from "./rule.ts";

function contentSchema({ conjuncts }: Alternative): Schema {
  const [first] = conjuncts;
  if (!first) return anySchema;
  const own = conjuncts.map(({ keywords, revision }) => schemaOf(revision, keywords.contentSchema));
  return conjunction(
    first.revision,
    own.flatMap((one) => one.conjuncts),
    own.some(({ never }) => never),
  );
}

/** What is written in a text, such as the JSON in the data of an event. */
export const compareContentSchemas: Rule = (a, b, { compare }) =>
  a.type === "string" && !a.values ? compare("/contentSchema", contentSchema(a), contentSchema(b)) : [];
