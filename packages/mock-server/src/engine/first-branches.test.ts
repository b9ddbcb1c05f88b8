import { openApiDocument } from "@haoee/spec";
import { expect, test } from "vitest";
import { firstBranches } from "./first-branches.ts";

const text = { type: "string" };
const fields = { type: "object", properties: { a: text, b: { type: "array", items: text } } };

test.each([
  ["a schema without a choice", fields, fields],
  ["a choice without fields", { anyOf: [text, fields] }, { anyOf: [text, fields] }],
  [
    "a choice beside fields",
    { ...fields, required: ["a"], anyOf: [{ required: ["a", "b"], properties: { b: { minItems: 1 } } }, {}] },
    {
      type: "object",
      required: ["a", "b"],
      properties: { a: text, b: { type: "array", items: text, minItems: 1 } },
    },
  ],
  [
    "a reference beside fields, deep within",
    { items: [{ $ref: "#/components/schemas/TaskAccepted", properties: { task_id: { minLength: 1 } } }] },
    { items: [expect.objectContaining({ required: ["task_id"], properties: expect.any(Object) })] },
  ],
  ["a field that is called like a keyword", { properties: { anyOf: text } }, { properties: { anyOf: text } }],
])("%s", (_, schema, expected) => {
  expect(firstBranches(openApiDocument, schema)).toEqual(expected);
});

/** Every object within a value. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

const isMixed = (schema: object) =>
  "properties" in schema && ("$ref" in schema || ("anyOf" in schema && Array.isArray(schema.anyOf)));

test("the contract has such schemas, and none is left", () => {
  const { schemas } = openApiDocument.components;
  expect(objectsIn(schemas).some(isMixed)).toBe(true);
  expect(objectsIn(firstBranches(openApiDocument, schemas)).filter(isMixed)).toEqual([]);
});
