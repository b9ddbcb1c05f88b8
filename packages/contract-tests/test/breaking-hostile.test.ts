import { expect, it } from "vitest";
import { compareContracts, isUnreadableContractError } from "../src/index.ts";

function answering(schema: object, components: object = {}): object {
  const responses = { 200: { description: "fine", content: { "application/json": { schema } } } };
  return { openapi: "3.1.1", paths: { "/a": { get: { operationId: "a", responses } } }, components };
}

function nested(levels: number, type: string): object {
  return Array.from({ length: levels }).reduce<object>((items) => ({ type: "array", items }), { type });
}

function referring(reference: string): object {
  return answering({ $ref: reference }, { schemas: { Loop: { $ref: "#/components/schemas/Loop" } } });
}

function refusal(older: unknown, newer: unknown): unknown {
  try {
    return compareContracts(older, newer);
  } catch (error) {
    return isUnreadableContractError(error) ? error.message : error;
  }
}

it.each([
  [
    "a schema nested without end",
    answering(nested(2000, "string")),
    answering(nested(2000, "integer")),
    "nested more than",
  ],
  ["a reference that leads nowhere", referring("#/components/schemas/Absent"), answering({}), "leads nowhere"],
  ["a reference to a network", referring("https://example.test/a.json"), answering({}), "nothing is fetched"],
  ["a reference to a file", referring("other.yaml#/A"), answering({}), "has none beside it"],
  ["a reference with an unfinished escape", referring("#/%zz"), answering({}), "the reference #/%zz is no URI"],
  ["a file with an unfinished escape", referring("%zz.yaml"), answering({}), "the reference %zz.yaml is no URI"],
  ["a reference to what every object has", referring("#/constructor"), answering({}), "leads nowhere"],
  ["a reference to a text", referring("#/openapi"), answering({}), "leads to no object"],
  ["another format", { swagger: "2.0" }, answering({}), "no OpenAPI document"],
  ["no document at all", null, answering({}), "no OpenAPI document"],
])("refuses %s with an error that says so", (_, older, newer, told) => {
  expect(refusal(older, newer)).toEqual(expect.stringContaining(told));
});

it("takes a schema that is nothing but a reference to itself for one that says nothing", () => {
  expect(compareContracts(referring("#/components/schemas/Loop"), answering({})).bump).toBe("none");
});

it("compares unions too many to multiply out by their text", () => {
  const union = (at: number) => ({ anyOf: [0, 1, 2].map((one) => ({ minimum: at * 10 + one })) });
  const many = { type: "integer", allOf: Array.from({ length: 12 }, (_, at) => union(at)) };
  const changed = { ...many, allOf: [...many.allOf.slice(0, 11), union(50)] };
  expect(compareContracts(answering(many), answering(structuredClone(many))).bump).toBe("none");
  expect(compareContracts(answering(many), answering(changed)).bump).toBe("major");
});
