import { expect, it } from "vitest";
import { Acceptance } from "./acceptance.ts";
import { Budget } from "./budget.ts";
import { Revision } from "./document/revision.ts";
import { type Schema, schemaOf } from "./schema/schema.ts";

function named(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** Two schemas that hold each other, the first with a value, and two of which the second has one. */
function schemasOf(type: string): (name: string) => Schema {
  const schemas = {
    First: { type: "object", properties: { other: named("Second"), value: { type } } },
    Second: { type: "object", properties: { other: named("First") } },
    Ring: { type: "object", properties: { next: named("Chain") } },
    Chain: { type: "object", properties: { next: named("Ring"), open: { type: ["string", type] } } },
  };
  const document = { openapi: "3.1.1", paths: {}, components: { schemas } };
  const revision = new Revision("a document", document, () => undefined);
  return (name) => schemaOf(revision, named(name));
}

it.each([
  ["refuses both of two that hold each other", ["First", "Second"], "string", "integer", [false, false]],
  ["refuses them in the other order", ["Second", "First"], "string", "integer", [false, false]],
  ["accepts what only differs in a type within another", ["First", "Second"], "integer", "number", [true, true]],
  ["accepts a ring that is wider further on", ["Ring", "Chain", "Ring"], "string", "integer", [true, true, true]],
  ["refuses a ring that is narrower further on", ["Ring", "Chain", "Ring"], "integer", "string", [false, false, false]],
])("%s", (_, names, from, to, told) => {
  const acceptance = new Acceptance("response", "widened", new Budget());
  const [older, newer] = [schemasOf(from), schemasOf(to)];
  expect(names.map((name) => acceptance.accepts(older(name), newer(name)))).toEqual(told);
});
