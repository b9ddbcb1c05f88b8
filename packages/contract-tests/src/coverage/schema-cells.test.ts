import type { OpenApiDocument } from "@haoee/spec";
import { expect, it } from "vitest";
import { operationIn } from "../judge/contract-schemas.ts";
import { schemaCells } from "./schema-cells.ts";
import type { Sighting } from "./sighting.ts";

/** A schema in a document of its own, which is how a schema knows its references. */
function schemaOf(schema: object, schemas: Readonly<Record<string, object>> = {}): object {
  const document = {
    openapi: "3.1.0",
    info: {},
    servers: [],
    paths: {},
    components: { schemas: { ...schemas, schema } },
  };
  // Only its schemas are looked at.
  operationIn(document as unknown as OpenApiDocument, "none");
  return schema;
}

function cellsOf(schema: object, values: readonly unknown[] = []): Readonly<Record<string, number>> {
  const sightings: readonly Sighting[] = values.map((value) => ({ value, kind: "derived" }));
  const cells = [...schemaCells(schema, sightings)];
  return Object.fromEntries(
    cells.map(({ place, kind, name, shown }) => [`${place} ${kind} ${name}`.trim(), shown.length]),
  );
}

const optional = { type: "object", properties: { a: { type: "string" } } };

it.each<readonly [string, object, readonly unknown[], Readonly<Record<string, number>>]>([
  [
    "an optional property, there and absent",
    schemaOf(optional),
    [{ a: "x" }, { a: "y" }, {}],
    { "property a": 2, "absence a": 1 },
  ],
  ["a required property", schemaOf({ ...optional, required: ["a"] }), [{ a: "x" }], { "property a": 1 }],
  ["a property that is refused", schemaOf({ type: "object", properties: { a: false } }), [{}], {}],
  [
    "each value and null",
    schemaOf({ type: ["string", "null"], enum: ["x", "y", null] }),
    ["x", "x", null],
    { "null null": 1, 'value "x"': 2, 'value "y"': 0 },
  ],
  [
    "values that are known, of a text that is open",
    schemaOf({ type: "string", "x-known-values": ["x"] }),
    ["z"],
    { 'value "x"': 0 },
  ],
  [
    "lists, empty and not, and their items",
    schemaOf({ type: "array", items: { type: ["integer", "null"] } }),
    [[], [1, null]],
    { "empty list []": 1, "item *": 2, "/* null null": 1 },
  ],
  [
    "a list that must hold something",
    schemaOf({ type: "array", minItems: 1, items: { type: "integer" } }),
    [[1]],
    { "item *": 1 },
  ],
  [
    "branches by what they accept, and what is in them",
    schemaOf({ anyOf: [{ type: "string" }, { $ref: "#/components/schemas/A" }, { type: "null" }] }, { A: optional }),
    ["x", { a: "x" }],
    { "branch 0 string": 1, "branch A": 1, "<A> property a": 1, "<A> absence a": 0, "null 2 null": 0 },
  ],
  [
    "properties of any name",
    schemaOf({ type: "object", properties: { a: {} }, additionalProperties: { type: ["string", "null"] } }),
    [{ a: 1, b: null, c: "x" }],
    { "property a": 1, "absence a": 0, "property *": 2, "/* null null": 1 },
  ],
  ["all parts of a whole", schemaOf({ allOf: [optional] }), [{}], { "property a": 0, "absence a": 1 }],
])("sees %s", (_, schema, values, expected) => {
  expect(cellsOf(schema, values)).toEqual(expected);
});

it("walks a schema that holds itself once", () => {
  const tree = schemaOf({ type: "object", properties: { next: { $ref: "#/components/schemas/schema" } } });
  expect(cellsOf(tree, [{ next: {} }])).toEqual({ "property next": 1, "absence next": 0 });
});
