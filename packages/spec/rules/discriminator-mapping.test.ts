import { expect, test } from "vitest";
import { discriminatorMapping } from "./discriminator-mapping.ts";
import { tinyContract } from "./tiny-contract.ts";

const oneOf = [{ $ref: "#/components/schemas/Text" }];

test("a discriminator with a mapping passes", () => {
  const Part = { oneOf, discriminator: { propertyName: "type", mapping: { text: "#/components/schemas/Text" } } };
  expect(discriminatorMapping.check(tinyContract({}, { schemas: { Part } }))).toEqual([]);
});

test("a discriminator without a mapping is refused, however deep it stands", () => {
  const Message = { properties: { parts: { items: { oneOf, discriminator: { propertyName: "type" } } } } };
  expect(discriminatorMapping.check(tinyContract({}, { schemas: { Message } }))).toEqual([
    { at: "#/components/schemas/Message/properties/parts/items/discriminator", message: "has no `mapping`" },
  ]);
});
