import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomOf } from "../../random/random.ts";
import { valueOfSchema } from "./value-of-schema.ts";

function make(schema: unknown, seed = "1"): Promise<unknown> {
  return valueOfSchema({ schema, param: "schema", random: randomOf(seed), textFor: (name) => `a ${name}` });
}

const node = {
  type: "object",
  properties: { value: { type: "string" }, next: { anyOf: [{ $ref: "#/$defs/node" }, { type: "null" }] } },
  required: ["value", "next"],
  additionalProperties: false,
};

const schemas = {
  "an object": {
    type: "object",
    properties: { name: { type: "string" }, age: { type: "integer", minimum: 3 } },
    required: ["name"],
  },
  "a list": { type: "array", items: { enum: ["a", "b"] }, minItems: 3 },
  "a recursive node": { $ref: "#/$defs/node", $defs: { node } },
  "a tree of itself": { type: "object", properties: { children: { type: "array", items: { $ref: "#" } } } },
  "a pattern": { type: "string", pattern: "^[A-Z]{3}-\\d{4}$" },
  formats: {
    type: "object",
    properties: { at: { type: "string", format: "date-time" }, id: { type: "string", format: "uuid" } },
  },
  "a choice": {
    oneOf: [{ type: "object", properties: { kind: { const: "x" } }, required: ["kind"] }, { type: "null" }],
  },
  "a tuple": { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], minItems: 2, items: false },
  "a multiple": { type: "number", multipleOf: 7, exclusiveMinimum: 100 },
  anything: {},
  "an upper limit of anything": {
    type: "object",
    properties: {
      a: { type: "string", maxLength: 1e9 },
      b: { type: "array", items: { type: "integer" }, maxItems: 1e9 },
    },
    maxProperties: 1e9,
    required: ["a", "b"],
  },
  "letters of any script": { type: "string", pattern: "^\\p{L}+$" },
  "Chinese letters": { type: "string", pattern: "^[\\u4e00-\\u9fa5]{2,4}$" },
  "a named group again": { type: "string", pattern: "^(?<y>\\d{4})-\\k<y>$" },
  "a password": { type: "string", pattern: "^(?=.*\\d)(?=.*[a-z]).{8,}$" },
  "a pattern and lengths": { type: "string", pattern: "^[a-z]+$", minLength: 30, maxLength: 40 },
  "a case": {
    type: "object",
    properties: { c: { enum: ["US", "CA"] }, zip: { type: "string" } },
    required: ["c", "zip"],
    ...JSON.parse(String.raw`{
      "if": { "properties": { "c": { "const": "US" } } },
      "then": { "properties": { "zip": { "pattern": "^\\d{5}$" } } },
      "else": { "properties": { "zip": { "pattern": "^[A-Z]\\d[A-Z]$" } } }
    }`),
  },
  "an anchor": {
    type: "object",
    properties: { a: { $ref: "#zz" } },
    required: ["a"],
    $defs: { z: { $anchor: "zz", type: "boolean" } },
  },
  "names by a pattern": {
    type: "object",
    patternProperties: { "^k_": { type: "integer" } },
    minProperties: 3,
    additionalProperties: false,
  },
  "a pattern of all names": {
    type: "object",
    propertyNames: { pattern: "^[a-z]{3}$" },
    minProperties: 2,
    additionalProperties: { type: "boolean" },
  },
  "forty levels": nested(40),
};

test.each(Object.entries(schemas))("%s is followed, and the same again", async (_, schema) => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  await fc.assert(
    fc.asyncProperty(fc.string(), async (seed) => {
      const value = await make(schema, seed);
      expect(validate(value)).toBe(true);
      expect(await make(schema, seed)).toEqual(value);
    }),
    { numRuns: 20 },
  );
});

test("open texts are words: the example of the description, or what the caller says", async () => {
  const place = { type: "string", description: "The city and state, e.g. San Francisco, CA" };
  const schema = {
    type: "object",
    properties: { place, note: { type: ["string", "null"] }, list: { type: "array", items: { type: "string" } } },
  };
  expect(await make(schema)).toMatchObject({ place: "San Francisco, CA", note: "a note" });
});

test("words that fit are neither cut nor followed by others, and lists are short", async () => {
  const list = { type: "array", items: { type: "string" }, maxItems: 100 };
  const properties = {
    bio: { type: "string", minLength: 1, maxLength: 65_535 },
    short: { type: "string", maxLength: 3 },
    list,
  };
  const value = await make({ type: "object", properties, required: ["bio", "short", "list"] });
  expect(value).toMatchObject({ bio: "a bio", short: "a s" });
  expect((value as { list: unknown[] }).list.length).toBeLessThanOrEqual(2);
  expect(await make({ type: "string", minLength: 12, maxLength: 12 })).toBe("a  a  a  a  ");
});

test("a schema of draft 7 is followed where both drafts mean the same", async () => {
  const definitions = { level: { enum: ["low", "high"] } };
  const $schema = "http://json-schema.org/draft-07/schema#";
  expect(["low", "high"]).toContain(await make({ $schema, definitions, $ref: "#/definitions/level" }));
  await expect(make({ $schema, type: "array", items: [{ const: 1 }] })).rejects.toThrow("no JSON Schema");
});

/** An object in an object, and so on. */
function nested(levels: number): object {
  if (levels === 0) return { type: "string" };
  return { type: "object", properties: { a: nested(levels - 1) }, required: ["a"] };
}
