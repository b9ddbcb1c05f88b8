import { expect, test } from "vitest";
import { openResponses } from "./open-responses.ts";
import { tinyContract } from "./tiny-contract.ts";

const closed = { type: "object", additionalProperties: false };

test("a closed object passes in a request", () => {
  const requestBody = { content: { "application/json": { schema: closed } } };
  expect(openResponses.check(tinyContract({ requestBody }))).toEqual([]);
});

test.each(["additionalProperties", "unevaluatedProperties"])("%s: false is refused in a response", (keyword) => {
  const responses = { 200: { content: { "application/json": { schema: { type: "object", [keyword]: false } } } } };
  expect(openResponses.check(tinyContract({ responses }))).toHaveLength(1);
});

test("a closed object is refused in a response, through any number of references, and once", () => {
  const responses = {
    200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Result" } } } },
    default: { content: { "application/json": { schema: { $ref: "#/components/schemas/Result" } } } },
  };
  const schemas = { Result: { properties: { image: { $ref: "#/components/schemas/Image" } } }, Image: closed };
  expect(openResponses.check(tinyContract({ responses }, { schemas }))).toEqual([
    { at: "#/components/schemas/Image", message: "refuses unknown fields in a response" },
  ]);
});

test("schemas that refer to each other come to an end", () => {
  const responses = { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Tree" } } } } };
  const schemas = { Tree: { items: { $ref: "#/components/schemas/Tree" } } };
  expect(openResponses.check(tinyContract({ responses }, { schemas }))).toEqual([]);
});
