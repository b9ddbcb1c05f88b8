import { expect, it } from "vitest";
import { Revision } from "../document/revision.ts";
import { schemaOf } from "./schema.ts";

it.each([
  ["whole numbers or null", { type: ["integer", "null"] }, ["null: null", "integer"]],
  ["truth without a list", { type: "boolean" }, ["boolean: false true"]],
  ["constants of a union", { oneOf: [{ const: "a" }, { const: 1 }] }, ["string: a", "number: 1"]],
  ["branches that exclude each other", { type: "string", anyOf: [{ type: "number" }, { minLength: 1 }] }, ["string"]],
])("takes %s for the alternatives that they are", (_, schema, told) => {
  const revision = new Revision("a document", { openapi: "3.1.1", paths: {} }, () => undefined);
  const texts = schemaOf(revision, schema).alternatives.map(({ type, integer, values }) =>
    [integer ? "integer" : type, ...(values ? [values.map(String).join(" ")] : [])].join(": "),
  );
  expect(texts).toEqual(told);
});
