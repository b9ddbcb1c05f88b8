import { expect, test } from "vitest";
import { randomOf } from "../../random/random.ts";
import { valueOfSchema } from "./value-of-schema.ts";

function make(schema: unknown): Promise<unknown> {
  return valueOfSchema({ schema, param: "schema", random: randomOf("1"), textFor: (name) => `a ${name}` });
}

test.each([
  ["a contradiction", { type: "integer", minimum: 5, maximum: 3 }, "no value was found that it allows"],
  ["nothing allowed", { type: "object", properties: { a: false }, required: ["a"] }, "cannot be followed"],
  ["an unknown type", { type: "frog" }, "is no JSON Schema that can be followed"],
  ["a broken pattern", { type: "string", pattern: "(" }, "is no JSON Schema that can be followed"],
  ["another document", { $ref: "https://example.com/schema.json" }, "is no JSON Schema that can be followed"],
  ["a long list", { type: "array", minItems: 1e9 }, "asks for more than"],
  ["lists of lists", { type: "array", minItems: 200, items: { type: "array", minItems: 200 } }, "asks for more than"],
  ["a long text", { type: "string", minLength: 1e9 }, "asks for more than"],
  ["a long pattern", { type: "string", pattern: "^(a{1000}){1000}$" }, "asks for more than"],
  ["a long pattern behind nothing", { type: "string", pattern: "^x{0}a{100000000}$" }, "asks for more than"],
  [
    "a long text in a case",
    JSON.parse('{"type": "string", "if": {}, "then": {"minLength": 1e8}}'),
    "asks for more than",
  ],
  ["a list that follows from a field", { dependentSchemas: { a: { minItems: 1e8 } } }, "asks for more than"],
  ["many fields", { type: "object", minProperties: 1e9 }, "asks for more than"],
  ["references that double", { $defs: doubling(30), $ref: "#/$defs/d30" }, "asks for more than"],
  [
    "a wide tree of itself",
    { type: "object", properties: Object.fromEntries([...Array(60).keys()].map((key) => [key, { $ref: "#" }])) },
    "asks for more than",
  ],
])("%s is refused", async (_, schema, message) => {
  await expect(make(schema)).rejects.toMatchObject({
    status: 400,
    param: "schema",
    message: expect.stringContaining(message),
  });
});

/** A few lines that stand for as many values as there are atoms in a cup. */
function doubling(times: number): Record<string, unknown> {
  const steps = [...Array(times).keys()].map((step) => {
    const $ref = `#/$defs/d${step}`;
    return [`d${step + 1}`, { type: "object", properties: { a: { $ref }, b: { $ref } } }];
  });
  return { d0: { type: "string" }, ...Object.fromEntries(steps) };
}

test.each([
  ["of a text", { enum: [`${"a".repeat(64)}!`], pattern: "^(a+)+$" }],
  ["of a name", { type: "object", propertyNames: { pattern: "^(a|a)*$" }, required: [`${"a".repeat(64)}!`] }],
])("a pattern %s that takes for ever is refused in time", async (_, schema) => {
  await expect(make(schema)).rejects.toThrow("takes longer than 1000 ms to follow");
});
