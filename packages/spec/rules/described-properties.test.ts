import { expect, test } from "vitest";
import { describedProperties } from "./described-properties.ts";
import { tinyContract } from "./tiny-contract.ts";

test("a described property and a reference pass", () => {
  const Image = { properties: { url: { description: "Address" }, usage: { $ref: "#/components/schemas/Usage" } } };
  expect(describedProperties.check(tinyContract({}, { schemas: { Image } }))).toEqual([]);
});

test("a property without description is refused in a named schema", () => {
  const Image = { anyOf: [{ properties: { url: { type: "string" } } }] };
  expect(describedProperties.check(tinyContract({}, { schemas: { Image } }))).toEqual([
    { at: "#/components/schemas/Image/anyOf/0/properties/url", message: "has no description" },
  ]);
});

test("a property without description is refused in a schema written where it is used", () => {
  const requestBody = { content: { "application/json": { schema: { properties: { prompt: {} } } } } };
  expect(describedProperties.check(tinyContract({ requestBody }))).toMatchObject([
    { at: expect.stringContaining("requestBody/content/application~1json/schema/properties/prompt") },
  ]);
});
